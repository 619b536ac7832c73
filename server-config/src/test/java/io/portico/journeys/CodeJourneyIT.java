package io.portico.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import com.microsoft.playwright.options.AriaRole;
import io.portico.journeys.ui.Browser;
import io.portico.journeys.ui.Example;
import io.portico.journeys.ui.Mail;
import io.portico.journeys.ui.Mailbox;
import io.portico.journeys.ui.Portal;
import io.portico.journeys.ui.Windows;
import java.util.Locale;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(Browser.class)
class CodeJourneyIT {

    private final Example firm = Example.firm();
    private final String email = Example.address("petras");
    private final Example.Row client = firm.client(email);

    @BeforeEach
    void share() {
        firm.share(client, firm.customer("Baltic Timber"));
    }

    @Test
    void a_client_comes_in_by_a_code(Portal portal, Mailbox mailbox) {
        ask(portal, email);
        portal.fill("Code", mailbox.next(email).code());
        portal.press("Sign in");

        assertThat(portal.heading()).hasText("Baltic Timber");
    }

    @Test
    void whoever_wanted_a_page_gets_there_through_all_the_steps(Portal portal, Mailbox mailbox) {
        portal.open(firm.slug(), "invoices?status=paid&sort=due");
        portal.fill("E-mail address", email);
        portal.press("Send me a code");
        portal.fill("Code", mailbox.next(email).code());
        portal.press("Sign in");

        assertThat(portal.page()).hasURL(Pattern.compile(".*/invoices\\?status=paid&sort=due$"));
    }

    @Test
    void a_code_is_forgiven_its_spaces_and_its_capitals_in_the_address(Portal portal, Mailbox mailbox) {
        ask(portal, email.toUpperCase(Locale.ROOT));
        var code = mailbox.next(email).code();
        portal.fill("Code", " " + code.substring(0, 4) + " - " + code.substring(4));
        portal.press("Sign in");

        assertThat(portal.heading()).hasText("Baltic Timber");
    }

    @Test
    void after_five_wrong_codes_the_right_one_is_worth_nothing(Portal portal, Mailbox mailbox) {
        ask(portal, email);
        var code = mailbox.next(email).code();
        for (var left = 4; left >= 0; left--) {
            portal.fill("Code", Mail.unlike(code));
            portal.press("Sign in");
            assertThat(portal.page().getByRole(AriaRole.ALERT)).containsText(left == 0 ? "No tries" : left + " tr");
        }
        portal.fill("Code", code);
        portal.press("Sign in");

        assertThat(portal.page().getByRole(AriaRole.ALERT)).containsText("too often");
        assertNull(Example.look("select id from client_session where client_id = ?", client.id()));
    }

    @Test
    void two_hundred_guesses_at_once_are_five(Portal portal, Mailbox mailbox) throws Exception {
        ask(portal, email);
        var code = mailbox.next(email).code();
        var form = portal.page().locator("form#code-form");
        var guess = Guesses.of(portal.page(), form, Mail.unlike(code));

        assertEquals(200, guess.atOnce(200));
        assertEquals(5, Example.look("select tries from sign_in_attempt where client_id = ?", client.id()));
    }

    @Test
    void an_unknown_address_sees_the_same_and_gets_no_mail(Portal portal, Mailbox mailbox) {
        var unknown = Example.address("nobody");
        ask(portal, unknown);

        assertThat(portal.heading()).hasText("Check your mail");
        assertEquals("DROPPED", Example.look("select state from letter where tenant_id = ?", firm.id()));
        assertEquals(0, mailbox.to(unknown).size());
    }

    @Test
    void the_mailed_link_opens_the_page_and_signs_nobody_in(Portal portal, Mailbox mailbox, Windows windows) {
        ask(portal, email);
        var mail = mailbox.next(email);
        var scanner = windows.portal();
        scanner.goTo(mail.link("/code?c="));
        scanner.press("Sign in");
        assertNull(Example.look("select id from client_session where client_id = ?", client.id()));
        assertEquals(0, Example.look("select tries from sign_in_attempt where client_id = ?", client.id()));

        var phone = windows.portal();
        phone.goTo(mail.link("/code?c="));
        phone.fill("Code", mail.code());
        phone.press("Sign in");
        assertThat(phone.heading()).hasText("Baltic Timber");
    }

    @Test
    void with_several_customers_one_picks_whom_to_see_first(Portal portal, Mailbox mailbox) {
        firm.share(client, firm.customer("Žalgiris Rent"));
        ask(portal, email);
        portal.fill("Code", mailbox.next(email).code());
        portal.press("Sign in");

        assertThat(portal.page().getByLabel("Žalgiris Rent")).isChecked();
        portal.page().getByLabel("Baltic Timber").check();
        portal.press("Show");
        assertThat(portal.heading()).hasText("Baltic Timber");
    }

    @Test
    void when_nothing_is_shared_any_more_a_page_says_whom_to_ask(Portal portal) {
        portal.enter(firm.slug(), firm.clientSession(client)).open(firm.slug(), "");
        Example.change("update share set revoked_at = utc_timestamp(6) where client_id = ?", client.id());
        portal.open(firm.slug(), "invoices");

        assertThat(portal.heading()).hasText("Nothing is shared with you at the moment");
        assertNull(Example.look("select id from client_session where client_id = ?", client.id()));
    }

    private void ask(Portal portal, String address) {
        portal.open(firm.slug(), "sign-in");
        portal.fill("E-mail address", address);
        portal.press("Send me a code");
    }
}
