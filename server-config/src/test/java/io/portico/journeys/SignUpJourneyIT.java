package io.portico.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.options.AriaRole;
import io.portico.journeys.ui.Admin;
import io.portico.journeys.ui.Browser;
import io.portico.journeys.ui.Example;
import io.portico.journeys.ui.Mailbox;
import io.portico.journeys.ui.Passkeys;
import io.portico.journeys.ui.Portal;
import io.portico.model.access.PublicId;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Somebody hears of the house, signs their firm up, and takes its first steps. */
@ExtendWith(Browser.class)
class SignUpJourneyIT {

    private final String mark = PublicId.fresh().value().toLowerCase(Locale.ROOT);
    private final String email = Example.address("egle");

    @Test
    void a_firm_is_there_five_minutes_after_somebody_heard_of_it(Admin admin, Mailbox mails, Portal portal) {
        admin.open("sign-in");
        admin.follow("Sign up your firm");
        assertEquals(List.of(), admin.barriers());
        admin.fill("Company name", "UAB „Šilas " + mark + "“");
        assertThat(admin.page().getByLabel("Portal address")).hasValue("silas-" + mark);
        assertThat(admin.page().locator("#slug-state")).containsText("/silas-" + mark + " is free");
        who(admin);
        ask(admin);

        assertThat(admin.heading()).hasText("Check your mail");
        assertEquals(List.of(), admin.barriers());
        admin.fill("Code", mails.next(email).code());
        var device = Passkeys.in(admin);
        admin.press("Confirm and set up");
        secondStep(admin, device);
        assertThat(admin.heading()).hasText("First steps");
        assertThat(admin.page().locator("main")).containsText("0 of 4 done");
        assertEquals(List.of(), admin.barriers());
        portal.open("silas-" + mark, "sign-in");
        assertEquals(200, portal.status());
    }

    /** The house refuses to hash for longer than two seconds; on a busy machine one types the password again. */
    private static void ask(Admin admin) {
        admin.press("Mail me a code");
        while (admin.page().getByText("Many people are signing in").count() > 0) {
            admin.page().locator("#password").fill("owls at dawn");
            admin.page().locator("#again").fill("owls at dawn");
            admin.press("Mail me a code");
        }
    }

    private void who(Admin admin) {
        admin.page().getByLabel("Its director").check();
        admin.fill("First name", "Eglė");
        admin.fill("Last name", "Žukaitė");
        admin.fill("E-mail address", email);
        admin.page().locator("#password").fill("owls at dawn");
        admin.page().locator("#again").fill("owls at dawn");
    }

    @Test
    void nothing_typed_is_lost_on_the_way_to_the_code(Admin admin, Mailbox mails) {
        admin.open("sign-up");
        admin.fill("Company name", "Šilas " + mark);
        who(admin);
        admin.page().locator("#again").fill("owls at dusk");
        ask(admin);
        assertThat(admin.page().getByRole(AriaRole.ALERT)).containsText("The two passwords differ");
        assertThat(admin.page().getByLabel("First name")).hasValue("Eglė");
        assertThat(admin.page().getByLabel("Its director")).isChecked();
        admin.page().locator("#password").fill("owls at dawn");
        admin.page().locator("#again").fill("owls at dawn");
        ask(admin);
        admin.page().reload();
        assertThat(admin.heading()).hasText("Check your mail");

        admin.follow("Change something");
        assertThat(admin.page().getByLabel("Company name")).hasValue("Šilas " + mark);
        admin.fill("Company name", "Šilo namai " + mark);
        ask(admin);
        assertThat(admin.page().locator("main")).containsText("Šilo namai " + mark);
        admin.fill("Code", "0000 0000");
        admin.press("Confirm and set up");
        assertThat(admin.page().getByRole(AriaRole.ALERT)).containsText("does not match");
        admin.fill("Code", mails.next(email).code());
        var device = Passkeys.in(admin);
        admin.press("Confirm and set up");
        secondStep(admin, device);
        assertThat(admin.page().locator("main")).containsText("Šilo namai " + mark + " is set up");
    }

    private static void secondStep(Admin admin, Passkeys device) {
        assertThat(admin.heading()).hasText("Set up your second step");
        admin.press("Make a passkey");
        assertThat(admin.heading()).hasText("Your recovery codes");
        assertEquals(1, device.count());
        admin.press("I have kept them");
    }

    @Test
    void the_first_steps_tick_themselves_and_can_be_put_away(Admin admin) {
        var firm = Example.firm();
        Example.change("update firm set accent = '#35566e' where id = ?", firm.id());
        admin.enter(firm.staffSession(firm.colleague(Example.address("ruta"), "ADMINISTRATOR"))).open(firm.slug() + "/");
        assertThat(admin.heading()).hasText("First steps");
        admin.follow("Create a customer");
        assertThat(admin.page().getByLabel("Name", new com.microsoft.playwright.Page.GetByLabelOptions().setExact(true)).first()).isVisible();

        firm.share(firm.client(Example.address("petras")), firm.customer("Baltic Timber"));
        admin.open(firm.slug() + "/start");
        assertThat(admin.page().locator("main")).containsText("2 of 4 done");
        admin.press("Hide these steps");
        assertThat(admin.page().getByRole(AriaRole.STATUS).first()).containsText("Everything is in the menu");
        admin.open(firm.slug() + "/");
        assertThat(admin.heading()).hasText("Customers");
    }

    @Test
    void somebody_who_is_in_adds_another_firm(Admin admin) {
        var firm = Example.firm();
        admin.enter(firm.staffSession(firm.colleague(Example.address("ruta"), "ADMINISTRATOR"))).open("choose");
        admin.follow("Add another firm");
        assertEquals(List.of(), admin.barriers());
        admin.fill("Company name", "Antroji " + mark);
        assertThat(admin.page().getByLabel("Portal address")).hasValue("antroji-" + mark);
        admin.page().getByLabel("A representative it has authorised").check();
        admin.press("Set up the firm");
        assertThat(admin.heading()).hasText("First steps");
        assertTrue(admin.page().url().endsWith("/admin/antroji-" + mark + "/start"), admin.page().url());

        admin.open("choose");
        assertThat(admin.page().locator("main")).containsText("Antroji " + mark);
        admin.open("sign-up");
        assertThat(admin.heading()).hasText("Add another firm");
    }

    @Test
    void signing_up_fits_a_small_phone(Admin admin) {
        admin.page().setViewportSize(320, 640);
        admin.open("sign-up");
        admin.fill("Company name", "Donaudampfschifffahrtselektrizitätenhauptbetriebswerkbauunternehmen " + mark);
        who(admin);
        assertEquals(320, admin.page().evaluate("document.documentElement.scrollWidth"));
        ask(admin);
        assertThat(admin.heading()).hasText("Check your mail");
        assertEquals(320, admin.page().evaluate("document.documentElement.scrollWidth"));
    }
}
