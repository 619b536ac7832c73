package io.portico.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertFalse;

import com.microsoft.playwright.options.AriaRole;
import io.portico.journeys.ui.Browser;
import io.portico.journeys.ui.Example;
import io.portico.journeys.ui.Mailbox;
import io.portico.journeys.ui.Portal;
import io.portico.journeys.ui.Windows;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(Browser.class)
class RegisterJourneyIT {

    private static final String PASSWORD = "seven calm rivers run";

    private final Example firm = Example.firm();
    private final Example.Row customer = firm.customer("UAB „Baltijos medienos eksportas“");
    private final String email = Example.address("petras");
    private final Example.Row client = firm.invited(email);
    private final Example.Row share = firm.share(client, customer);

    @Test
    void an_invited_person_says_who_they_are_and_is_in(Portal portal) {
        portal.open(firm.slug(), "invitation?i=" + firm.invitation(client, share, 11));
        assertThat(portal.page().getByLabel("Time zone")).hasValue("Europe/Vilnius");
        portal.fill("First name", "Petras");
        portal.fill("Last name", "Kazlauskas");
        portal.fill("Password", PASSWORD);
        portal.fill("Repeat the password", PASSWORD);
        portal.press("Create my access");

        assertThat(portal.heading()).hasText("UAB „Baltijos medienos eksportas“");
        assertEquals(1L, events("INVITATION_OPENED"));
        assertEquals(1L, events("REGISTERED"));
    }

    @Test
    void corrections_do_not_burn_the_invitation_and_are_told_at_once(Portal portal) {
        portal.open(firm.slug(), "invitation?i=" + firm.invitation(client, share, 11));
        portal.fill("First name", "Petras");
        portal.fill("Password", "short");
        portal.fill("Repeat the password", "shorter");
        portal.press("Create my access");

        assertThat(portal.page().getByRole(AriaRole.ALERT)).containsText("3 things");
        assertThat(portal.page().getByLabel("First name")).hasValue("Petras");
        assertEquals(List.of(), portal.barriers());

        portal.fill("Last name", "Kazlauskas");
        portal.page().getByLabel("With a code each time").check();
        portal.press("Create my access");
        assertThat(portal.heading()).hasText("UAB „Baltijos medienos eksportas“");
    }

    @Test
    void a_scanner_that_opens_the_link_and_presses_the_button_changes_nothing(Portal scanner, Windows windows) {
        var invitation = firm.invitation(client, share, 11);
        for (var visits = 0; visits < 3; visits++) {
            scanner.open(firm.slug(), "invitation?i=" + invitation);
            scanner.press("Create my access");
        }
        assertNull(Example.look("select opened_at from invitation where client_id = ?", client.id()));
        assertNull(Example.look("select registered_at from client where id = ?", client.id()));
        assertEquals(0L, Example.look("select count(*) from timeline_event where tenant_id = ?", firm.id()));

        var person = windows.portal();
        person.open(firm.slug(), "invitation?i=" + invitation);
        person.fill("First name", "Petras");
        person.fill("Last name", "Kazlauskas");
        person.page().getByLabel("With a code each time").check();
        person.press("Create my access");
        assertThat(person.heading()).hasText("UAB „Baltijos medienos eksportas“");
    }

    @Test
    void the_mail_leads_in_later_too(Portal portal, Windows windows) {
        var invitation = firm.invitation(client, share, 11);
        portal.open(firm.slug(), "invitation?i=" + invitation);
        portal.fill("First name", "Petras");
        portal.fill("Last name", "Kazlauskas");
        portal.page().getByLabel("With a code each time").check();
        portal.press("Create my access");
        portal.open(firm.slug(), "invitation?i=" + invitation);
        assertThat(portal.heading()).hasText("UAB „Baltijos medienos eksportas“");

        var elsewhere = windows.portal();
        elsewhere.open(firm.slug(), "invitation?i=" + invitation);
        assertThat(elsewhere.heading()).hasText("Sign in");
    }

    @Test
    void of_two_mails_the_newer_registers_and_the_older_leads_on_all_the_same(Portal portal, Windows windows) {
        var older = firm.invitation(client, share, 11);
        Example.change("update invitation set revoked_at = utc_timestamp(6) where client_id = ?", client.id());
        var newer = firm.invitation(client, share, 12);

        portal.open(firm.slug(), "invitation?i=" + older);
        assertThat(portal.heading()).hasText("A newer invitation has taken the place of this one");
        assertThat(portal.page().getByRole(AriaRole.MAIN)).containsText("Its button works");
        assertThat(portal.page().getByText("Send me a new one")).isVisible();
        assertEquals(List.of(), portal.barriers());

        portal.open(firm.slug(), "invitation?i=" + newer);
        portal.fill("First name", "Petras");
        portal.fill("Last name", "Kazlauskas");
        portal.page().getByLabel("With a code each time").check();
        portal.press("Create my access");
        for (var mail : List.of(older, newer)) {
            portal.open(firm.slug(), "invitation?i=" + mail);
            assertThat(portal.heading()).hasText("UAB „Baltijos medienos eksportas“");
            var elsewhere = windows.portal();
            elsewhere.open(firm.slug(), "invitation?i=" + mail);
            assertThat(elsewhere.heading()).hasText("Sign in");
        }
    }

    @Test
    void the_mail_of_a_share_that_was_taken_back_leads_to_what_is_left(Portal portal, Mailbox mailbox) {
        var mail = firm.invitation(client, share, 11);
        firm.share(client, firm.customer("Nordwind Logistik GmbH"));
        Example.change("""
                update client set registered_at = utc_timestamp(6), first_name = 'Petras', last_name = 'Kazlauskas' where id = ?
                """, client.id());
        Example.change("update share set revoked_at = utc_timestamp(6) where id = ?", share.id());

        portal.open(firm.slug(), "invitation?i=" + mail);
        portal.fill("E-mail address", email);
        portal.press("Send me a code");
        portal.fill("Code", mailbox.next(email).code());
        portal.press("Sign in");
        assertThat(portal.heading()).hasText("Nordwind Logistik GmbH");
    }

    @Test
    void asking_for_a_new_one_in_an_old_mail_ends_the_one_in_between(Portal portal, Mailbox mailbox) {
        var oldest = firm.invitation(client, share, -1);
        var between = firm.invitation(client, share, 12);
        portal.open(firm.slug(), "invitation?i=" + oldest);
        portal.press("Send me a new one");
        var newest = mailbox.next(email).link("/invitation?i=");

        portal.open(firm.slug(), "invitation?i=" + between);
        assertThat(portal.heading()).hasText("A newer invitation has taken the place of this one");
        portal.goTo(newest);
        assertThat(portal.heading()).hasText("Welcome");
    }

    @Test
    void an_ended_invitation_says_what_it_was_and_sends_a_new_one(Portal portal, Mailbox mailbox) {
        portal.open(firm.slug(), "invitation?i=" + firm.invitation(client, share, -1));
        assertThat(portal.heading()).containsText("This invitation ended on");
        assertThat(portal.page().getByRole(AriaRole.MAIN)).containsText("Rūta Vaitkevičiūtė");
        assertFalse(portal.page().content().contains(email), "the address is masked");
        assertEquals(List.of(), portal.barriers());

        portal.press("Send me a new one");
        assertThat(portal.page().getByRole(AriaRole.STATUS)).containsText("on its way");

        portal.goTo(mailbox.next(email).link("/invitation?i="));
        assertThat(portal.heading()).hasText("Welcome");
    }

    @Test
    void a_revoked_share_takes_its_invitation_along(Portal portal) {
        var invitation = firm.invitation(client, share, 11);
        Example.change("update share set revoked_at = utc_timestamp(6) where id = ?", share.id());
        portal.open(firm.slug(), "invitation?i=" + invitation);

        assertThat(portal.heading()).hasText("This invitation no longer holds");
        assertEquals(0, portal.page().getByText("Send me a new one").count());
    }

    @Test
    void somebody_else_who_is_signed_in_is_not_merged(Portal portal) {
        var other = firm.client(Example.address("ana"));
        firm.share(other, customer);
        portal.enter(firm.slug(), firm.clientSession(other));
        portal.open(firm.slug(), "invitation?i=" + firm.invitation(client, share, 11));
        assertThat(portal.heading()).hasText("Somebody else is signed in here");

        portal.press("Sign out and open the invitation");
        assertThat(portal.heading()).hasText("Welcome");
    }

    @Test
    void who_was_invited_may_just_ask_for_a_code(Portal portal, Mailbox mailbox) {
        portal.open(firm.slug(), "sign-in");
        portal.fill("E-mail address", email);
        portal.press("Send me a code");
        portal.fill("Code", mailbox.next(email).code());
        portal.press("Sign in");
        assertThat(portal.heading()).hasText("Welcome");
        assertNull(Example.look("select id from client_session where client_id = ?", client.id()));

        portal.fill("First name", "Petras");
        portal.fill("Last name", "Kazlauskas");
        portal.page().getByLabel("With a code each time").check();
        portal.press("Create my access");
        assertThat(portal.heading()).hasText("UAB „Baltijos medienos eksportas“");
    }

    private Object events(String kind) {
        return Example.look("select count(*) from timeline_event where tenant_id = ? and kind = ?", firm.id(), kind);
    }
}
