package io.portico.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static io.portico.journeys.ui.Example.change;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.options.AriaRole;
import io.portico.journeys.ui.Admin;
import io.portico.journeys.ui.Browser;
import io.portico.journeys.ui.ClientFactor;
import io.portico.journeys.ui.Example;
import io.portico.journeys.ui.Example.Row;
import io.portico.journeys.ui.Mailbox;
import io.portico.journeys.ui.Portal;
import io.portico.journeys.ui.Windows;
import io.portico.model.access.PasswordHash;
import io.portico.model.access.Secret;
import io.portico.model.factor.TotpKey;
import io.portico.server.TestServer;
import java.math.BigInteger;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Clients of a firm that asks for a second step: set up once, used from then on, and never the end when it is lost. */
@ExtendWith(Browser.class)
class TwoStepsJourneyIT {

    private static final String PASSWORD = "seven calm rivers run";

    private final Example firm = Example.firm();
    private final String email = Example.address("petras");
    private final Row client = firm.client(email);
    private final Row customer = firm.customer("Baltic Timber");
    private final Row share = firm.share(client, customer);

    @BeforeEach
    void askForTwoSteps() {
        change("update firm set sign_in_method = 'TWO_STEPS' where id = ?", firm.id());
        var hash = PasswordHash.of(PASSWORD, Secret.of(TestServer.get().secret())).phc();
        change("update client set password_hash = ? where id = ?", hash, client.id());
    }

    @Test
    void whoever_has_none_sets_up_an_app_keeps_the_codes_and_is_in(Portal portal, Mailbox mailbox) {
        portal.open(firm.slug(), "invoices");
        firstStep(portal);
        assertThat(portal.heading()).hasText("Set up your second step");
        assertEquals(List.of(), portal.barriers());
        portal.follow("Use an authenticator app");
        assertEquals(List.of(), portal.barriers());
        var shown = portal.page().locator("code.key").textContent();
        portal.page().locator("#code").fill("000000");
        portal.press("Use this app");
        assertThat(portal.page().getByRole(AriaRole.ALERT)).containsText("The app shows another code");
        assertEquals(shown, portal.page().locator("code.key").textContent(), "a mistake doesn't change the key");
        portal.page().locator("#code").fill(code(shown));
        portal.press("Use this app");

        assertThat(portal.heading()).hasText("Your recovery codes");
        assertThat(portal.page().locator("#kept li")).hasCount(10);
        assertEquals(List.of(), portal.barriers());
        portal.press("I have kept them");
        assertThat(portal.heading()).hasText("Invoices");
        assertEquals(10L, Example.look("select count(*) from client_recovery_code where client_id = ?", client.id()));
        assertEquals("An authenticator app was added to your account", mailbox.next(email).subject());
    }

    @Test
    void the_code_of_the_app_lets_in_once_and_the_password_alone_never(Portal portal, Windows windows) {
        var app = ClientFactor.of(firm, client);
        firstStep(portal.open(firm.slug(), ""));
        assertThat(portal.heading()).hasText("Second step");
        assertEquals(List.of(), portal.barriers());
        portal.open(firm.slug(), "invoices");
        assertThat(portal.heading()).hasText("Sign in");

        firstStep(portal);
        var code = app.code();
        portal.page().locator("#code").fill(code);
        portal.press("Sign in");
        assertThat(portal.heading()).hasText("Invoices");

        var again = windows.portal().open(firm.slug(), "");
        firstStep(again);
        again.page().locator("#code").fill(code);
        again.press("Sign in");
        assertThat(again.page().getByRole(AriaRole.ALERT)).containsText("it was used before");
        assertEquals(1L, Example.look("select count(*) from timeline_event where tenant_id = ? and kind = 'SIGNED_IN_BY_TWO_STEPS'", firm.id()));
    }

    @Test
    void a_recovery_code_lets_in_once_and_a_mail_says_so(Portal portal, Windows windows, Mailbox mailbox) {
        var paper = ClientFactor.of(firm, client).recoveryCodes().get(0);
        firstStep(portal.open(firm.slug(), ""));
        portal.follow("Use a recovery code");
        portal.fill("One of your recovery codes", paper.toLowerCase(Locale.ROOT).replace("-", " "));
        portal.press("Sign in");
        assertThat(portal.heading()).hasText("Baltic Timber");
        assertEquals("A recovery code let somebody into your account", mailbox.next(email).subject());

        var again = windows.portal().open(firm.slug(), "");
        firstStep(again);
        again.follow("Use a recovery code");
        again.fill("One of your recovery codes", paper);
        again.press("Sign in");
        assertThat(again.page().getByRole(AriaRole.ALERT)).containsText("does not fit");
    }

    @Test
    void what_is_lost_the_firm_takes_back_and_a_day_later_it_is_set_up_anew(Portal portal, Admin admin, Mailbox mailbox) {
        ClientFactor.of(firm, client);
        firstStep(portal.open(firm.slug(), ""));
        portal.follow("I have lost my second step");
        assertThat(portal.page().getByText("Ask Acme Legal.")).isVisible();
        assertEquals(List.of(), portal.barriers());

        admin.enter(firm.staffSession(firm.colleague(Example.address("ruta"), "SALES_MANAGER")));
        admin.open(firm.slug() + "/customers/show?tab=portal&customer=" + customer.publicId());
        admin.follow("Lost second step Petras Kazlauskas");
        assertEquals(List.of(), admin.barriers());
        admin.press("Take it back");
        assertThat(admin.page().getByText("stops working in a day")).isVisible();
        var mail = mailbox.next(email);
        assertEquals("Your second step with Acme Legal is being taken back", mail.subject());
        assertTrue(mail.text().contains("You still have it, or didn’t ask for this?"), mail.text());

        firstStep(portal.open(firm.slug(), "password"));
        assertThat(portal.heading()).hasText("Second step");
        change("update client_factor_reset set effective_at = effective_at - interval 1 day where client_id = ?", client.id());
        firstStep(portal.open(firm.slug(), "password"));
        assertThat(portal.heading()).hasText("Set up your second step");
        assertEquals(0L, Example.look("select count(*) from client_recovery_code where client_id = ?", client.id()));
    }

    @Test
    void whoever_still_has_it_calls_the_reset_off_by_coming_in(Portal portal) {
        var app = ClientFactor.of(firm, client);
        change("""
                insert into client_factor_reset (tenant_id, client_id, asked_by, asked_at, effective_at)
                values (?, ?, 'Rūta', utc_timestamp(6), utc_timestamp(6) + interval 1 day)
                """, firm.id(), client.id());
        firstStep(portal.open(firm.slug(), ""));
        portal.page().locator("#code").fill(app.code());
        portal.press("Sign in");

        assertThat(portal.heading()).hasText("Baltic Timber");
        assertEquals(0L, Example.look("select count(*) from client_factor_reset where client_id = ?", client.id()));
    }

    @Test
    void the_last_step_cannot_be_removed_and_changes_want_a_fresh_sign_in(Portal portal) {
        ClientFactor.of(firm, client);
        portal.enter(firm.slug(), firm.clientSession(client)).open(firm.slug(), "account/factors");
        assertThat(portal.page().getByText("so the last one stays")).isVisible();
        assertThat(portal.page().getByText("Remove the app")).hasCount(0);
        assertEquals(List.of(), portal.barriers());

        change("update client_session set created_at = created_at - interval 6 minute where client_id = ?", client.id());
        portal.open(firm.slug(), "account/factors");
        portal.press("Sign in once more");
        assertThat(portal.heading()).hasText("Sign in");
    }

    @Test
    void all_of_it_is_said_in_five_languages_and_fits_a_small_phone(Portal portal) {
        ClientFactor.of(firm, client);
        portal.page().setViewportSize(320, 640);
        var words = Map.of("en", "Passkeys and second step", "lt", "Prieigos raktai ir antrasis žingsnis",
                "de", "Passkeys und zweiter Schritt", "ro", "Chei de acces și al doilea pas", "kk", "Кіру кілттері және екінші қадам");
        portal.enter(firm.slug(), firm.clientSession(client));
        words.forEach((language, title) -> {
            change("update client set language = ? where id = ?", language, client.id());
            for (var page : List.of("account/factors", "account/codes", "account")) {
                portal.open(firm.slug(), page);
                assertEquals(320, portal.page().evaluate("document.documentElement.scrollWidth"), page + " " + language);
            }
            portal.open(firm.slug(), "account/factors");
            assertThat(portal.heading()).hasText(title);
        });
    }

    private void firstStep(Portal portal) {
        portal.fill("E-mail address", email);
        portal.fill("Password", PASSWORD);
        portal.press("Sign in");
    }

    private static String code(String shown) {
        var bytes = new BigInteger(1, base32(shown.replace(" ", ""))).toByteArray();
        var key = new byte[20];
        for (var i = 1; i <= 20 && i <= bytes.length; i++) key[20 - i] = bytes[bytes.length - i];
        return new TotpKey(key).code(TotpKey.step(Instant.now()));
    }

    private static byte[] base32(String text) {
        var value = BigInteger.ZERO;
        for (var letter : text.toCharArray()) {
            value = value.shiftLeft(5).or(BigInteger.valueOf("ABCDEFGHIJKLMNOPQRSTUVWXYZ234567".indexOf(letter)));
        }
        return value.toByteArray();
    }
}
