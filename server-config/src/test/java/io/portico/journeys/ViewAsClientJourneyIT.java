package io.portico.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
import io.portico.journeys.ui.Admin;
import io.portico.journeys.ui.Browser;
import io.portico.journeys.ui.Example;
import io.portico.journeys.ui.Example.Row;
import io.portico.journeys.ui.Portal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** A colleague says why, sees the portal as a client does, changes nothing, and the client can read of it. */
@ExtendWith(Browser.class)
class ViewAsClientJourneyIT {

    private static final String REASON = "Petras asked by phone where to find his invoice";
    private static final List<ColorScheme> SCHEMES = List.of(ColorScheme.LIGHT, ColorScheme.DARK);

    private final Example firm = Example.firm();
    private final Row customer = firm.customer("UAB „Baltijos medienos eksportas“");
    private final Row client = firm.client(Example.address("petras"));
    private final Row share = firm.share(client, customer);
    private final Row invoice = firm.invoice(
            customer, "INV-7", "APPROVED", LocalDate.of(2026, 1, 5), LocalDate.of(2026, 2, 5), 12_100);
    private final long ruta = firm.colleague(Example.address("ruta"), "ACCOUNT_MANAGER");

    @Test
    void a_reason_is_asked_for_and_the_client_reads_it(Admin admin, Portal petras) {
        entered(admin).open(firm.slug() + "/customers/show?tab=portal&customer=" + customer.publicId());
        admin.follow("View as Petras Kazlauskas");
        assertThat(admin.page().getByText("The client reads it on their account page")).isVisible();
        assertEquals(List.of(), admin.barriers());
        admin.press("View as client");
        assertThat(admin.page().getByRole(AriaRole.ALERT)).containsText("Say why you look");

        admin.fill("Reason", REASON);
        admin.press("View as client");
        assertThat(admin.heading()).hasText("UAB „Baltijos medienos eksportas“");
        assertThat(banner(admin)).containsText("You see the portal as Petras Kazlauskas.");
        assertThat(banner(admin)).containsText("Rūta Vaitkevičiūtė, until ");
        banner(admin).getByRole(AriaRole.BUTTON).click();
        assertThat(admin.page().getByRole(AriaRole.STATUS)).containsText("Petras Kazlauskas can read");

        petras.enter(firm.slug(), firm.clientSession(client)).open(firm.slug(), "account");
        var looks = petras.page().getByRole(AriaRole.REGION, new Page.GetByRoleOptions().setName("Who looked at your portal"));
        assertThat(looks).containsText("Rūta Vaitkevičiūtė");
        assertThat(looks).containsText("Reason: " + REASON);
        admin.open(firm.slug() + "/timeline");
        assertThat(admin.page().getByText("Rūta Vaitkevičiūtė viewed the portal as Petras Kazlauskas")).isVisible();
        assertThat(admin.page().getByText(REASON)).isVisible();
    }

    @Test
    void every_page_wears_the_banner_and_its_buttons_are_off(Admin admin) {
        var root = begin(admin, share);
        for (var scheme : SCHEMES) {
            admin.page().emulateMedia(new Page.EmulateMediaOptions().setColorScheme(scheme));
            for (var page : List.of("/", "/invoices", "/invoices/show?invoice=" + invoice.publicId(), "/account", "/no-such-page")) {
                admin.goTo(root + page);
                assertThat(banner(admin)).containsText("You see the portal as Petras Kazlauskas.");
                assertEquals(List.of(), admin.barriers(), page + " " + scheme);
            }
        }
        admin.goTo(root + "/account");
        assertThat(admin.page().locator("#save-you")).isDisabled();
        assertThat(admin.page().locator("#first")).isDisabled();
        admin.goTo(root + "/invoices");
        assertThat(admin.page().getByLabel("Number or subject")).isEnabled();
    }

    @Test
    void it_fits_a_small_phone(Admin admin) {
        var root = begin(admin, share);
        admin.page().setViewportSize(320, 640);
        for (var page : List.of("/", "/invoices", "/account")) {
            admin.goTo(root + page);
            assertEquals(320, admin.page().evaluate("document.documentElement.scrollWidth"), page);
        }
    }

    @Test
    void the_banner_speaks_the_colleagues_language_and_the_page_the_clients(Admin admin) {
        Example.change("update client set language = 'ro' where id = ?", client.id());
        var words = Map.of(
                "en", "You see the portal as Petras Kazlauskas.", "lt", "Matote portalą kaip Petras Kazlauskas.",
                "de", "Sie sehen das Portal als Petras Kazlauskas.", "ro", "Vedeți portalul ca Petras Kazlauskas.",
                "kk", "Порталды Petras Kazlauskas ретінде көріп тұрсыз.");
        var root = begin(admin, share);
        words.forEach((language, sentence) -> {
            Example.change("update colleague set language = ? where id = ?", language, ruta);
            admin.goTo(root + "/account");
            assertThat(banner(admin)).containsText(sentence);
            assertThat(banner(admin)).hasAttribute("lang", language);
            assertThat(admin.heading()).hasText("Contul dumneavoastră");
        });
    }

    @Test
    void two_people_are_looked_at_side_by_side(Admin admin) {
        var olivia = firm.invited(Example.address("olivia"));
        var first = begin(admin, share);
        var second = begin(admin, firm.share(olivia, firm.customer("Nordic Oak")));

        assertThat(banner(admin)).containsText("Not registered yet");
        assertThat(admin.heading()).hasText("Nordic Oak");
        admin.goTo(first + "/");
        assertThat(admin.heading()).hasText("UAB „Baltijos medienos eksportas“");
        admin.goTo(second + "/");
        assertThat(admin.heading()).hasText("Nordic Oak");
    }

    @Test
    void somebody_with_several_customers_is_seen_with_all_of_them(Admin admin) {
        var newer = firm.customer("Zebra Ltd");
        firm.share(client, newer);

        var root = begin(admin, share);
        assertThat(admin.heading()).hasText("UAB „Baltijos medienos eksportas“");
        admin.follow("Zebra Ltd");
        assertThat(admin.heading()).hasText("Zebra Ltd");
        admin.goTo(root + "/choose");
        assertThat(admin.heading()).hasText("Whose affairs do you want to see first?");
    }

    private String begin(Admin admin, Row whose) {
        var of = Example.look("select c.public_id from customer c join share s on s.customer_id = c.id where s.id = ?", whose.id());
        entered(admin).open(firm.slug() + "/customers/view?customer=" + of + "&share=" + whose.publicId());
        admin.fill("Reason", REASON);
        admin.press("View as client");
        assertThat(banner(admin)).isVisible();
        return admin.page().url().replaceFirst("/\\?.*", "");
    }

    private static Locator banner(Admin admin) {
        return admin.page().locator("aside.viewing");
    }

    private Admin entered(Admin admin) {
        return admin.enter(firm.staffSession(ruta));
    }
}
