package io.portico.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Locator;
import io.portico.journeys.ui.Admin;
import io.portico.journeys.ui.Browser;
import io.portico.journeys.ui.Example;
import io.portico.journeys.ui.Portal;
import io.portico.journeys.ui.Windows;
import io.portico.server.TestServer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The address of a portal is checked while it is typed, and an old one never leads anywhere else. */
@ExtendWith(Browser.class)
class PortalAddressJourneyIT {

    private final Example firm = Example.firm();

    @Test
    void whoever_types_an_address_reads_whether_it_can_be_had(Admin admin) {
        settings(admin);
        var other = Example.firm();

        admin.fill("Portal address", "Fresh-" + firm.slug());
        assertThat(state(admin)).containsText("/fresh-" + firm.slug() + " is free");
        admin.fill("Portal address", other.slug());
        assertThat(state(admin)).containsText("“" + other.slug() + "” is taken. Choose another word.");
        admin.fill("Portal address", "admin");
        assertThat(state(admin)).containsText("“admin” is kept for the portal itself. Choose another word.");
        admin.fill("Portal address", "ąčę");
        assertThat(state(admin)).containsText("Only Latin letters, digits and hyphens can stand here.");
        admin.fill("Portal address", "-acme");
        assertThat(state(admin)).containsText("The address can’t begin with a hyphen.");
    }

    @Test
    void an_address_that_is_taken_is_refused_on_saving_too(Admin admin) {
        settings(admin);
        var other = Example.firm();
        admin.fill("Portal address", other.slug());
        admin.press("Save");

        assertThat(admin.page().locator("#slug-error")).hasText("“" + other.slug() + "” is taken. Choose another word.");
        assertEquals(firm.slug(), Example.look("select slug from firm where id = ?", firm.id()));
    }

    @Test
    void after_a_move_the_old_address_leads_to_the_new_one(Admin admin, Portal portal) {
        settings(admin);
        var fresh = "moved-" + firm.slug();
        admin.fill("Portal address", fresh);
        admin.press("Save");

        assertThat(admin.page().getByText("Saved. The portal now lives at “" + fresh + "”")).isVisible();
        assertTrue(admin.page().url().endsWith("/admin/" + fresh + "/settings"), admin.page().url());
        assertThat(admin.page().getByLabel("Link for your clients")).hasValue(address(fresh));
        portal.open(firm.slug(), "sign-in?lang=en");
        assertEquals(200, portal.status());
        assertTrue(portal.page().url().endsWith("/" + fresh + "/sign-in?lang=en"), portal.page().url());
    }

    @Test
    void an_address_once_had_can_be_taken_back_and_by_nobody_else(Admin admin, Windows windows) {
        settings(admin);
        admin.fill("Portal address", "moved-" + firm.slug());
        admin.press("Save");
        assertThat(admin.page().getByLabel("Portal address")).hasValue("moved-" + firm.slug());

        admin.fill("Portal address", firm.slug());
        assertThat(state(admin)).containsText("was yours before; you can take it again");

        var other = Example.firm();
        var theirs = other.colleague(Example.address("jonas"), "ADMINISTRATOR");
        var stranger = windows.admin().enter(other.staffSession(theirs)).open(other.slug() + "/settings");
        stranger.fill("Portal address", firm.slug());
        assertThat(state(stranger)).containsText("is taken");
    }

    private void settings(Admin admin) {
        admin.enter(firm.staffSession(firm.colleague(Example.address("ruta"), "ADMINISTRATOR")));
        admin.open(firm.slug() + "/settings");
    }

    private static String address(String slug) {
        return TestServer.get().address() + "/" + slug + "/";
    }

    private static Locator state(Admin admin) {
        return admin.page().locator("#slug-state");
    }
}
