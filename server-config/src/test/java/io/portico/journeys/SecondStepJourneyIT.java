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
import io.portico.journeys.ui.SecondFactor;
import io.portico.journeys.ui.Windows;
import io.portico.model.factor.TotpKey;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(Browser.class)
class SecondStepJourneyIT {

    private final Example firm = Example.firm();
    private final String email = Example.address("ruta");
    private final long ruta = firm.colleague(email, "ADMINISTRATOR");

    @Test
    void whoever_has_no_second_factor_sets_up_an_app_and_keeps_the_codes(Admin admin, Mailbox mailbox) {
        signIn(admin);
        assertThat(admin.heading()).hasText("Set up your second step");
        assertEquals(List.of(), admin.barriers());
        admin.follow("Use an authenticator app");
        assertThat(admin.page().getByRole(AriaRole.IMG)).isVisible();
        admin.page().getByText("Type it instead of scanning").click();
        var phone = phone(admin);
        assertEquals(List.of(), admin.barriers());

        admin.fill("Type the six digits it shows now", "000000");
        admin.press("Use this app");
        assertThat(admin.page().getByRole(AriaRole.ALERT)).containsText("another code");
        assertEquals(phone.shown(), phone(admin).shown(), "the key stays while one tries");
        admin.fill("Type the six digits it shows now", phone.code(TotpKey.step(Instant.now())));
        admin.press("Use this app");

        assertThat(admin.heading()).hasText("Your recovery codes");
        assertEquals(10, admin.page().locator("#kept li").count());
        assertEquals(List.of(), admin.barriers());
        admin.open(firm.slug() + "/customers");
        assertThat(admin.heading()).hasText("Your recovery codes");
        admin.press("I have kept them");
        assertThat(admin.heading()).hasText("First steps");
        assertEquals("An authenticator app was added to your account", mailbox.next(email).subject());
    }

    private static TotpKey phone(Admin admin) {
        var uri = admin.page().getByText("The app is on this device").getAttribute("href");
        var secret = uri.replaceAll(".*[?&]secret=([A-Z2-7]+).*", "$1");
        var bits = new StringBuilder();
        for (var letter : secret.toCharArray()) {
            var five = Integer.toBinaryString("ABCDEFGHIJKLMNOPQRSTUVWXYZ234567".indexOf(letter) + 32);
            bits.append(five.substring(1));
        }
        var bytes = new byte[20];
        for (var i = 0; i < 20; i++) bytes[i] = (byte) Integer.parseInt(bits.substring(8 * i, 8 * i + 8), 2);
        return new TotpKey(bytes);
    }

    @Test
    void a_passkey_is_offered_first_and_from_then_on_it_is_all_it_takes(Admin admin, Mailbox mailbox) {
        var device = Passkeys.in(admin);
        signIn(admin);
        admin.press("Make a passkey");
        assertThat(admin.heading()).hasText("Your recovery codes");
        admin.press("I have kept them");
        assertThat(admin.heading()).hasText("First steps");
        assertEquals(1, device.count());
        assertEquals("A passkey was added to your account", mailbox.next(email).subject());

        admin.press("Sign out");
        assertEquals(List.of(), admin.barriers());
        admin.press("Sign in with a passkey");
        assertThat(admin.heading()).hasText("First steps");
    }

    @Test
    void a_passkey_is_the_second_step_after_a_password_too(Admin admin) {
        SecondFactor.of(ruta);
        Passkeys.in(admin);
        admin.enter(firm.staffSession(ruta)).open("account/passkey");
        admin.press("Make a passkey");
        assertThat(admin.page().getByRole(AriaRole.STATUS)).containsText("you can sign in with this passkey");
        admin.press("Sign out");

        signIn(admin);
        assertThat(admin.heading()).hasText("Second step");
        assertEquals(List.of(), admin.barriers());
        admin.press("Use a passkey");
        assertThat(admin.heading()).hasText("First steps");
    }

    @Test
    void a_device_that_does_not_know_its_owner_lets_nobody_in(Admin admin) {
        SecondFactor.of(ruta);
        var device = Passkeys.in(admin);
        admin.enter(firm.staffSession(ruta)).open("account/passkey");
        admin.press("Make a passkey");
        assertThat(admin.heading()).hasText("My account");
        admin.press("Sign out");

        device.forgetOwner();
        admin.press("Sign in with a passkey");
        assertThat(admin.page().getByRole(AriaRole.ALERT)).containsText("No passkey was used");
    }

    @Test
    void a_code_counts_once_even_in_two_browsers_at_once(Windows windows) {
        var phone = SecondFactor.of(ruta);
        var code = phone.code();
        var one = windows.admin();
        var other = windows.admin();
        signIn(one);
        signIn(other);
        for (var browser : List.of(one, other)) browser.fill("Code from your authenticator app", code);
        for (var browser : List.of(one, other)) {
            browser.page().evaluate("() => { setTimeout(() => document.getElementById('enter').click(), 50) }");
        }
        for (var browser : List.of(one, other)) {
            assertThat(browser.page().getByText("First steps").or(browser.page().getByText("used before")).first()).isVisible();
        }
        var in = List.of(one, other).stream().filter(browser -> browser.heading().innerText().equals("First steps")).count();
        assertEquals(1, in);
        var out = one.heading().innerText().equals("First steps") ? other : one;
        assertThat(out.page().getByRole(AriaRole.ALERT)).containsText("used before");
    }

    @Test
    void a_recovery_code_lets_in_once(Admin admin, Mailbox mailbox) {
        var paper = SecondFactor.of(ruta).recoveryCodes();
        signIn(admin);
        admin.follow("Use a recovery code");
        assertEquals(List.of(), admin.barriers());
        recover(admin, paper.get(3).toLowerCase(Locale.ROOT).replace("-", " "));
        assertThat(admin.heading()).hasText("First steps");
        assertEquals("A recovery code let somebody into your account", mailbox.next(email).subject());
        admin.open("account");
        assertThat(admin.page().getByText("9 left")).isVisible();
        admin.press("Sign out");

        signIn(admin);
        admin.follow("Use a recovery code");
        recover(admin, paper.get(3));
        assertThat(admin.page().getByRole(AriaRole.ALERT)).containsText("used before");
        recover(admin, paper.get(4));
        assertThat(admin.heading()).hasText("First steps");
    }

    private static void recover(Admin admin, String code) {
        admin.fill("One of your recovery codes", code);
        admin.press("Sign in");
    }

    @Test
    void guesses_are_counted_per_account_and_a_passkey_leads_in_all_the_same(Windows windows) {
        var phone = SecondFactor.of(ruta);
        var own = windows.admin();
        Passkeys.in(own);
        own.enter(firm.staffSession(ruta)).open("account/passkey");
        own.press("Make a passkey");
        assertThat(own.heading()).hasText("My account");
        own.press("Sign out");

        var thief = windows.admin();
        signIn(thief);
        for (var tries = 0; tries < 5; tries++) {
            thief.fill("Code from your authenticator app", "12345" + tries);
            thief.press("Sign in");
            assertThat(thief.page().getByRole(AriaRole.ALERT)).containsText("does not fit");
        }
        var elsewhere = windows.admin();
        signIn(elsewhere);
        elsewhere.fill("Code from your authenticator app", phone.code());
        elsewhere.press("Sign in");
        assertThat(elsewhere.page().getByRole(AriaRole.ALERT)).containsText("Too many wrong tries");
        own.press("Sign in with a passkey");
        assertThat(own.heading()).hasText("First steps");
    }

    @Test
    void somebody_on_the_way_in_reads_what_to_do_when_all_is_lost(Admin admin) {
        SecondFactor.of(ruta);
        signIn(admin);
        admin.follow("I have lost my second factor");
        assertThat(admin.heading()).hasText("Lost your second factor?");
        assertEquals(List.of(), admin.barriers());
        assertTrue(admin.page().getByText("Ask another administrator").isVisible());
        admin.press("Sign in as somebody else");
        assertThat(admin.heading()).hasText("Sign in");
    }

    private void signIn(Admin admin) {
        admin.open("sign-in");
        admin.fill("E-mail address", email);
        admin.fill("Password", Example.PASSWORD);
        admin.press("Sign in");
        admin.page().waitForURL(url -> !url.endsWith("/sign-in"));
    }
}
