package io.portico.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.BrowserContext.ClearCookiesOptions;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.AriaRole;
import io.portico.journeys.ui.Admin;
import io.portico.journeys.ui.Browser;
import io.portico.journeys.ui.Example;
import io.portico.journeys.ui.Mailbox;
import io.portico.journeys.ui.Portal;
import io.portico.journeys.ui.Windows;
import io.portico.model.access.PasswordHash;
import io.portico.model.access.Secret;
import io.portico.server.TestServer;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What people learn of sign-ins in their name, and firms of guessing. */
@ExtendWith(Browser.class)
class SignInsJourneyIT {

    private static final String PASSWORD = "seven calm rivers run";

    private final Example firm = Example.firm();
    private final String email = Example.address("petras");
    private final Example.Row client = firm.client(email);

    SignInsJourneyIT() {
        firm.share(client, firm.customer("Baltic Timber"));
        var hash = PasswordHash.of(PASSWORD, Secret.of(TestServer.get().secret())).phc();
        Example.change("update client set password_hash = ? where id = ?", hash, client.id());
    }

    @Test
    void a_new_device_is_told_by_mail_and_shown_beside_tries_that_failed(Portal portal, Windows windows, Mailbox mailbox) {
        signIn(portal, PASSWORD);
        assertThat(portal.heading()).isVisible();
        assertEquals(List.of(), mailbox.to(email), "the first device is no news");

        var other = windows.portal();
        signIn(other, "six wild rivers run");
        assertThat(other.page().getByRole(AriaRole.ALERT)).containsText("do not match");
        signIn(other, PASSWORD);
        var mail = mailbox.next(email);
        assertEquals("A new device signed in to Acme Legal", mail.subject());
        portal.goTo(mail.link("/account"));

        assertThat(row(portal, "Signed in with a password").first()).containsText("New device");
        assertThat(row(portal, "A password was wrong")).containsText("Failed");
        assertThat(row(portal, "Signed in with a password").last()).not().containsText("New device");
        assertEquals(List.of(), portal.barriers());
        signIn(other, PASSWORD);
        assertEquals(1, mailbox.to(email).size(), "the same device is no news");
    }

    private void signIn(Portal portal, String password) {
        portal.page().context().clearCookies(new ClearCookiesOptions().setName("client"));
        portal.open(firm.slug(), "password");
        portal.fill("E-mail address", email);
        portal.fill("Password", password);
        portal.press("Sign in");
    }

    private static Locator row(Portal portal, String words) {
        return portal.page().getByRole(AriaRole.LISTITEM).filter(new Locator.FilterOptions().setHasText(words));
    }

    @Test
    void administrators_hear_of_many_accounts_tried_from_one_network_once(Admin admin, Mailbox mailbox) {
        var boss = Example.address("boss");
        var id = firm.colleague(boss, "ADMINISTRATOR");
        for (var account = 0; account < 25; account++) fail(account, "198.51.100." + account, "198.51.100.0/24");

        var mail = mailbox.next(boss);
        assertEquals("Somebody is trying many accounts of Acme Legal", mail.subject());
        assertTrue(mail.text().contains("25 accounts"), mail.text());
        assertTrue(mail.text().contains("198.51.100.0/24"), mail.text());
        admin.enter(firm.staffSession(id));
        admin.goTo(mail.link("/timeline"));
        assertThat(admin.page().getByText("from the network 198.51.100.0/24")).isVisible();
        assertEquals(1L, Example.look("select count(*) from timeline_event where tenant_id = ? and kind like 'GUESSES%'", firm.id()));
    }

    @Test
    void a_flood_from_everywhere_is_an_alarm_and_a_busy_week_is_not(Mailbox mailbox) {
        var boss = Example.address("boss");
        firm.colleague(boss, "ADMINISTRATOR");
        var usual = Example.firm();
        usual.colleague(Example.address("other"), "ADMINISTRATOR");
        for (var account = 0; account < 60; account++) fail(account, "203.0." + account + ".9", "203.0." + account + ".0/24");
        // The busy week first: the watch may look at any moment.
        for (var hour = 1; hour < 168; hour++) repeat(usual, hour, 20);
        repeat(usual, 0, 60);

        assertTrue(mailbox.next(boss).text().contains("60 tries"));
        assertEquals(0L, Example.look("select count(*) from timeline_event where tenant_id = ? and kind like 'GUESSES%'", usual.id()));
    }

    /** So many of the firm's tries were another firm's so many hours ago. */
    private void repeat(Example other, int hours, int tries) {
        Example.change("""
                insert into client_sign_in (tenant_id, account, at, way, came_in, new_device, network, block)
                select ?, account, at - interval ? hour, way, came_in, new_device, network, block from client_sign_in
                where tenant_id = ? limit ?
                """, other.id(), hours, firm.id(), tries);
    }

    private void fail(int account, String network, String block) {
        Example.change("""
                insert into client_sign_in (tenant_id, account, at, way, came_in, new_device, network, block)
                values (?, unhex(sha2(?, 256)), utc_timestamp(6), 'CODE', false, false, ?, ?)
                """, firm.id(), "account " + account, network, block);
    }
}
