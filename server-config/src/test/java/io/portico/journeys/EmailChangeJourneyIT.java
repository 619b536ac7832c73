package io.portico.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.microsoft.playwright.options.AriaRole;
import io.portico.journeys.ui.Admin;
import io.portico.journeys.ui.Browser;
import io.portico.journeys.ui.Example;
import io.portico.journeys.ui.Mailbox;
import io.portico.journeys.ui.Portal;
import io.portico.journeys.ui.Windows;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** A client gets another address; whoever reads the old one takes it back. */
@ExtendWith(Browser.class)
class EmailChangeJourneyIT {

    private final Example firm = Example.firm();
    private final String old = Example.address("petras");
    private final String fresh = Example.address("petras");
    private final Example.Row client = firm.client(old);

    EmailChangeJourneyIT() {
        firm.share(client, firm.customer("Baltic Timber"));
    }

    @Test
    void a_client_moves_to_another_address_and_its_old_reader_undoes_it(Windows windows, Mailbox mails) {
        var petras = windows.portal().enter(firm.slug(), firm.clientSession(client)).open(firm.slug(), "account");
        petras.follow("Change the e-mail address");
        assertEquals(List.of(), petras.barriers());
        petras.page().setViewportSize(320, 640);
        assertEquals(320, petras.page().evaluate("document.documentElement.scrollWidth"));
        petras.fill("New e-mail address", fresh);
        petras.press("Mail a code there");
        assertEquals(List.of(), petras.barriers());
        petras.page().reload();
        petras.fill("Code", mails.next(fresh).code());
        petras.press("Use this address");
        assertThat(petras.page().getByRole(AriaRole.STATUS)).containsText("From now on your address is " + fresh);

        var reader = windows.portal();
        reader.goTo(mails.next(old).link("/undo?u="));
        assertEquals(List.of(), reader.barriers());
        assertThat(reader.heading()).hasText("Take the address back");
        assertThat(reader.page().locator("main")).containsText("Petras Kazlauskas");
        reader.press("Take the address back");
        assertThat(reader.page().getByRole(AriaRole.STATUS)).containsText(old + " is your address again");
        petras.open(firm.slug(), "account");
        assertThat(petras.heading()).hasText("Sign in");
    }

    @Test
    void the_firm_reads_it_in_its_timeline(Portal portal, Admin admin, Mailbox mails) {
        portal.enter(firm.slug(), firm.clientSession(client)).open(firm.slug(), "account/email");
        portal.fill("New e-mail address", fresh);
        portal.press("Mail a code there");
        portal.fill("Code", mails.next(fresh).code());
        portal.press("Use this address");
        assertThat(portal.page().getByRole(AriaRole.STATUS)).isVisible();

        admin.enter(firm.staffSession(firm.colleague(Example.address("ruta"), "ADMINISTRATOR"))).open(firm.slug() + "/timeline");
        assertThat(admin.page().locator("main")).containsText("Petras Kazlauskas changed the e-mail address");
        assertThat(admin.page().locator("main")).containsText(fresh);
    }

    @Test
    void a_colleague_who_has_forgotten_the_password_chooses_another_by_mail(Admin admin, Mailbox mails) {
        var email = Example.address("ruta");
        firm.colleague(email, "ADMINISTRATOR");
        admin.open("sign-in");
        admin.follow("I don’t know my password");
        assertEquals(List.of(), admin.barriers());
        admin.fill("E-mail address", email);
        admin.press("Mail me a link");
        admin.goTo(mails.next(email).link("/admin/reset?r="));
        assertEquals(List.of(), admin.barriers());
        // The house refuses to hash for longer than two seconds; on a busy machine one types it again.
        do {
            admin.page().locator("#password").fill("owls at dawn");
            admin.page().locator("#again").fill("owls at dawn");
            admin.press("Save the new password");
        } while (admin.page().getByText("Many people are signing in").count() > 0);
        assertThat(admin.page().getByRole(AriaRole.STATUS)).containsText("Sign in with it");
        assertThat(admin.heading()).hasText("Sign in");
    }
}
