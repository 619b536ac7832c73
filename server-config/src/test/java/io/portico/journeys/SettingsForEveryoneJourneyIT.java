package io.portico.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.microsoft.playwright.options.ColorScheme;
import io.portico.journeys.ui.Admin;
import io.portico.journeys.ui.Browser;
import io.portico.journeys.ui.Example;
import io.portico.journeys.ui.Windows;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The portal's settings keep nobody out, whatever colour a firm chose. */
@ExtendWith(Browser.class)
class SettingsForEveryoneJourneyIT {

    private final Example firm = Example.firm();

    @ParameterizedTest
    @ValueSource(strings = {"#ffd400", "#000000", "#ffffff", "#ff00ff"})
    void every_accent_can_be_read_by_day_and_in_the_dark(String accent, Windows windows) {
        Example.change("update firm set accent = ? where id = ?", accent, firm.id());
        for (var scheme : List.of(ColorScheme.LIGHT, ColorScheme.DARK)) {
            var admin = new Admin(windows.page(windows.options().setColorScheme(scheme)));
            settings(admin);
            assertEquals(List.of(), admin.faintWords(), accent + " " + scheme);
        }
    }

    @Test
    void a_form_full_of_mistakes_can_be_corrected_by_everyone(Admin admin) {
        settings(admin);
        admin.fill("Company name", "");
        admin.fill("Portal address", "-");
        admin.fill("Contact e-mail", "nobody");
        admin.fill("Colour as hex", "yellow");
        admin.press("Save");

        assertThat(admin.page().getByText("4 things to correct")).isVisible();
        assertEquals(List.of(), admin.barriers());
    }

    @Test
    void it_holds_at_320_pixels(Windows windows) {
        var admin = new Admin(windows.page(windows.options().setViewportSize(320, 640)));
        settings(admin);

        assertEquals(320, admin.page().evaluate("document.documentElement.scrollWidth"));
        assertEquals(List.of(), admin.barriers());
    }

    private void settings(Admin admin) {
        admin.enter(firm.staffSession(firm.colleague(Example.address("ruta"), "ADMINISTRATOR")));
        admin.open(firm.slug() + "/settings");
    }
}
