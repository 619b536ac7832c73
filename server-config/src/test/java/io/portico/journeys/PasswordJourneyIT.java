package io.portico.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.options.AriaRole;
import io.portico.journeys.ui.Browser;
import io.portico.journeys.ui.Example;
import io.portico.journeys.ui.Mailbox;
import io.portico.journeys.ui.Portal;
import io.portico.journeys.ui.Windows;
import io.portico.model.access.PasswordHash;
import io.portico.model.access.Secret;
import io.portico.server.TestServer;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(Browser.class)
class PasswordJourneyIT {

    private static final String PASSWORD = "seven calm rivers run";

    private final Example firm = Example.firm();
    private final String email = Example.address("petras");
    private final Example.Row client = firm.client(email);

    @BeforeEach
    void registerWithPassword() {
        firm.share(client, firm.customer("Baltic Timber"));
        var hash = PasswordHash.of(PASSWORD, Secret.of(TestServer.get().secret())).phc();
        Example.change("update client set password_hash = ? where id = ?", hash, client.id());
    }

    @Test
    void a_client_comes_in_by_a_password_and_goes_where_they_wanted(Portal portal) {
        portal.open(firm.slug(), "invoices");
        portal.follow("Use my password instead");
        signIn(portal, email, PASSWORD);

        assertThat(portal.heading()).hasText("Invoices");
    }

    @Test
    void a_wrong_password_and_an_unknown_address_read_alike(Portal portal) {
        portal.open(firm.slug(), "password");
        signIn(portal, email, "six wild rivers run");
        var wrong = portal.page().getByRole(AriaRole.ALERT).textContent();
        signIn(portal, Example.address("nobody"), "six wild rivers run");

        assertEquals(wrong, portal.page().getByRole(AriaRole.ALERT).textContent());
        assertEquals(List.of(), portal.barriers());
    }

    @Test
    void a_stranger_who_guesses_closes_the_password_way_and_leaves_the_code_open(Portal portal, Mailbox mailbox) {
        portal.open(firm.slug(), "password");
        guess(portal, 10);
        signIn(portal, email, PASSWORD);
        assertThat(portal.page().getByRole(AriaRole.ALERT)).containsText("Too many wrong tries");

        portal.follow("Send me a code instead");
        portal.fill("E-mail address", email);
        portal.press("Send me a code");
        portal.fill("Code", mailbox.next(email).code());
        portal.press("Sign in");
        assertThat(portal.heading()).hasText("Baltic Timber");
    }

    @Test
    void guesses_get_slower_and_leave_the_browsers_of_the_owner_alone(Portal portal, Windows windows) {
        var own = windows.portal();
        own.open(firm.slug(), "password");
        signIn(own, email, PASSWORD);
        assertThat(own.heading()).hasText("Baltic Timber");
        own.page().context().clearCookies(new BrowserContext.ClearCookiesOptions().setName("client"));

        portal.open(firm.slug(), "password");
        guess(portal, 5);
        pauseEnds("20 second");
        signIn(portal, email, PASSWORD);
        assertThat(portal.page().getByRole(AriaRole.ALERT)).containsText("Wait a few seconds");
        guess(portal, 5);
        signIn(portal, email, PASSWORD);
        assertThat(portal.page().getByRole(AriaRole.ALERT)).containsText("Too many wrong tries");

        own.open(firm.slug(), "password");
        signIn(own, email, PASSWORD);
        assertThat(own.heading()).hasText("Baltic Timber");
    }

    private static void pauseEnds(String in) {
        Example.change("update usage_limit set expires_at = utc_timestamp(6) + interval " + in + " where name = 'PASSWORD_PAUSE'");
    }

    private void guess(Portal portal, int times) {
        for (var tries = 0; tries < times; tries++) {
            pauseEnds("0 second");
            signIn(portal, email, "wrong wrong wrong " + tries);
        }
    }

    @Test
    void a_forgotten_password_is_replaced_by_mail(Portal portal, Mailbox mailbox) {
        firm.clientSession(client);
        portal.open(firm.slug(), "password");
        portal.follow("I don’t know my password");
        portal.fill("E-mail address", email);
        portal.press("Mail me a link");
        assertThat(portal.page().getByRole(AriaRole.STATUS)).containsText("a mail is on its way");

        var link = mailbox.next(email).link("/reset?r=");
        portal.goTo(link);
        choose(portal, "nine soft blankets");
        assertThat(portal.page().getByRole(AriaRole.STATUS)).containsText("Sign in with it");
        assertNull(Example.look("select id from client_session where client_id = ?", client.id()));
        assertEquals("Your password for Acme Legal was changed", mailbox.next(email).subject());

        signIn(portal, email, "nine soft blankets");
        assertThat(portal.heading()).hasText("Baltic Timber");
        portal.goTo(link);
        assertThat(portal.heading()).hasText("This link no longer works");
    }

    @Test
    void a_scanner_that_opens_the_link_uses_nothing_up(Portal portal, Mailbox mailbox, Windows windows) {
        portal.open(firm.slug(), "forgot");
        portal.fill("E-mail address", email);
        portal.press("Mail me a link");
        var link = mailbox.next(email).link("/reset?r=");
        var scanner = windows.portal();
        scanner.goTo(link);
        scanner.press("Save the new password");

        portal.goTo(link);
        assertThat(portal.heading()).hasText("Choose a new password");
    }

    @Test
    void an_unknown_address_sees_the_same_and_gets_no_mail(Portal portal, Mailbox mailbox) {
        var unknown = Example.address("nobody");
        portal.open(firm.slug(), "forgot");
        portal.fill("E-mail address", unknown);
        portal.press("Mail me a link");

        assertThat(portal.page().getByRole(AriaRole.STATUS)).containsText("a mail is on its way");
        assertEquals("DROPPED", Example.look("select state from letter where tenant_id = ?", firm.id()));
        assertEquals(0, mailbox.to(unknown).size());
    }

    @Test
    void where_codes_are_the_only_way_there_is_no_password_page(Portal portal) {
        Example.change("update firm set sign_in_method = 'CODE' where id = ?", firm.id());
        portal.open(firm.slug(), "password");

        assertEquals(404, portal.status());
    }

    @Test
    void where_passwords_are_the_only_way_no_code_is_offered(Portal portal) {
        Example.change("update firm set sign_in_method = 'PASSWORD' where id = ?", firm.id());
        portal.open(firm.slug(), "sign-in");

        assertThat(portal.page().getByLabel("Password")).isVisible();
        assertEquals(0, portal.page().getByText("Send me a code").count());
    }

    private static void choose(Portal portal, String password) {
        do {
            portal.fill("New password", password);
            portal.fill("Repeat the password", password);
            portal.press("Save the new password");
        } while (isBusy(portal));
    }

    private static void signIn(Portal portal, String email, String password) {
        do {
            portal.fill("E-mail address", email);
            portal.fill("Password", password);
            portal.press("Sign in");
        } while (isBusy(portal));
    }

    /** On a machine with too much to do hashing is put off (security.md P-4), and the page asks to press again. */
    private static boolean isBusy(Portal portal) {
        return portal.page().getByText("Many people are signing in").count() > 0;
    }
}
