package io.portico.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.options.AriaRole;
import io.portico.journeys.ui.Admin;
import io.portico.journeys.ui.Browser;
import io.portico.journeys.ui.Example;
import io.portico.journeys.ui.Mailbox;
import io.portico.journeys.ui.Passkeys;
import io.portico.journeys.ui.SecondFactor;
import io.portico.journeys.ui.Windows;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Somebody lost their second factor, and another administrator helps. */
@ExtendWith(Browser.class)
class ResetFactorJourneyIT {

    private final Example firm = Example.firm();
    private final String petrasAt = Example.address("petras");
    private final long petras = firm.colleague(petrasAt, "ACCOUNT_MANAGER");
    private final SecondFactor phone = SecondFactor.of(petras);
    private final String rutaAt = Example.address("ruta");
    private final long ruta = firm.colleague(rutaAt, "ADMINISTRATOR");
    private final String page = firm.slug() + "/team/reset?colleague="
            + Example.look("select public_id from colleague where id = ?", petras);

    private Admin ask(Windows windows) {
        var admin = windows.admin().enter(firm.staffSession(ruta)).open(page);
        assertEquals(List.of(), admin.barriers());
        admin.press("Have it reset in 24 hours");
        assertThat(admin.page().getByRole(AriaRole.STATUS)).containsText("in 24 hours");
        return admin;
    }

    @Test
    void a_day_later_the_password_leads_to_a_new_factor_and_nowhere_else(Windows windows, Mailbox mailbox) {
        var otherAt = Example.address("jonas");
        var elsewhere = Example.firm();
        Example.change("insert into membership (firm_id, colleague_id, role) values (?, ?, 'READER')", elsewhere.id(), petras);
        elsewhere.colleague(otherAt, "ADMINISTRATOR");
        ask(windows);
        var mail = mailbox.next(petrasAt);
        assertEquals("Your second factor will be reset", mail.subject());
        assertTrue(mailbox.next(rutaAt).subject().startsWith("The second factor of "));
        assertTrue(mailbox.next(otherAt).link("/team/reset").contains("/admin/" + elsewhere.slug() + "/team/reset"),
                "administrators of their other firms are told too");

        var stolen = windows.admin();
        signIn(stolen);
        assertThat(stolen.heading()).hasText("Second step");
        Example.change("update factor_reset set effective_at = utc_timestamp(6) where colleague_id = ?", petras);
        stolen.open(firm.slug() + "/customers");
        assertThat(stolen.heading()).hasText("Second step");

        var own = windows.admin();
        Passkeys.in(own);
        signIn(own);
        assertThat(own.heading()).hasText("Set up your second step");
        own.press("Make a passkey");
        own.press("I have kept them");
        assertThat(own.heading()).hasText("Your firms");
        assertEquals(0L, Example.look("select count(*) from colleague_totp where colleague_id = ?", petras));
    }

    @Test
    void whoever_still_comes_in_with_the_old_one_has_called_it_off(Windows windows, Mailbox mailbox) {
        var admin = ask(windows);
        var own = windows.admin();
        signIn(own);
        own.fill("Code from your authenticator app", phone.code());
        own.press("Sign in");
        assertThat(own.heading()).hasText("First steps");

        admin.open(page);
        assertThat(admin.page().getByText("Have it reset in 24 hours")).isVisible();
        assertEquals("Your second factor will be reset", mailbox.next(petrasAt).subject());
        assertEquals("Your second factor stays as it is", mailbox.next(petrasAt).subject());
    }

    @Test
    void an_administrator_calls_it_off(Windows windows, Mailbox mailbox) {
        var admin = ask(windows);
        assertEquals(List.of(), admin.barriers());
        admin.press("Call it off");
        assertThat(admin.page().getByRole(AriaRole.STATUS)).containsText("stays as it is");
        assertEquals("Your second factor will be reset", mailbox.next(petrasAt).subject());
        assertEquals("Your second factor stays as it is", mailbox.next(petrasAt).subject());
        admin.open(firm.slug() + "/timeline");
        assertThat(admin.page().getByText("called off the reset of").first()).isVisible();
    }

    @Test
    void nobody_resets_their_own(Admin admin) {
        SecondFactor.of(ruta);
        admin.enter(firm.staffSession(ruta)).open(firm.slug() + "/team/reset?colleague="
                + Example.look("select public_id from colleague where id = ?", ruta));
        assertThat(admin.page().locator("main")).containsText("Nobody resets their own second factor");
        assertThat(admin.page().getByText("Have it reset in 24 hours")).not().isVisible();
    }

    @Test
    void a_proof_of_moments_ago_is_asked_for_first(Admin admin) {
        var own = SecondFactor.of(ruta);
        admin.enter(firm.staffSession(ruta));
        var before = session(admin);
        Example.change("update staff_session set proven_at = utc_timestamp(6) - interval 6 minute where colleague_id = ?", ruta);
        admin.open(page);
        assertThat(admin.heading()).hasText("Show once more that it is you");
        assertEquals(List.of(), admin.barriers());
        admin.fill("Code from your authenticator app", own.code());
        admin.press("Continue");
        assertThat(admin.heading()).hasText("Reset a second factor");
        assertNotEquals(before, session(admin), "a new session");

        Example.change("update staff_session set proven_at = utc_timestamp(6) - interval 6 minute where colleague_id = ?", ruta);
        admin.press("Have it reset in 24 hours");
        assertThat(admin.heading()).hasText("Show once more that it is you");
        assertEquals(0L, Example.look("select count(*) from factor_reset where colleague_id = ?", petras));
    }

    private static String session(Admin admin) {
        return admin.page().context().cookies().stream().filter(cookie -> cookie.name.equals("staff")).findFirst()
                .orElseThrow().value;
    }

    private void signIn(Admin admin) {
        admin.open("sign-in");
        admin.fill("E-mail address", petrasAt);
        admin.fill("Password", Example.PASSWORD);
        admin.press("Sign in");
        admin.page().waitForURL(url -> !url.endsWith("/sign-in"));
    }
}
