package io.portico.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.options.AriaRole;
import io.portico.journeys.ui.Browser;
import io.portico.journeys.ui.Example;
import io.portico.journeys.ui.Mailbox;
import io.portico.journeys.ui.Portal;
import io.portico.journeys.ui.Windows;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(Browser.class)
class AccountJourneyIT {

    private final Example firm = Example.firm();
    private final String email = Example.address("petras");
    private final Example.Row client = firm.client(email);

    @BeforeEach
    void share() {
        firm.share(client, firm.customer("Baltic Timber"));
    }

    @Test
    void name_and_language_change_and_the_timeline_tells_from_what_to_what(Portal portal) {
        open(portal);
        portal.fill("First name", "Peter");
        portal.page().locator("#language").selectOption("de");
        portal.page().locator("#save-you").click();

        assertThat(portal.heading()).hasText("Ihr Konto");
        var changes = (String) Example.look(
                "select changes from timeline_event where tenant_id = ? and kind = 'PROFILE_CHANGED'", firm.id());
        assertTrue(changes.contains("Petras") && changes.contains("Peter") && changes.contains("Deutsch"), changes);
    }

    @Test
    void a_choice_of_format_shows_what_it_looks_like_and_holds_everywhere(Portal portal) {
        open(portal);
        assertEquals(List.of(), portal.barriers());
        portal.page().getByLabel("2026-11-22").check();
        portal.page().getByLabel("1.210,00 €").check();
        portal.page().getByLabel("Time zone").selectOption("Asia/Almaty");
        portal.page().locator("#save-formats").click();

        assertThat(portal.page().getByRole(AriaRole.STATUS)).hasText("Saved.");
        assertThat(portal.page().getByLabel("2026-11-22")).isChecked();
        assertThat(portal.page().getByLabel("Time zone")).hasValue("Asia/Almaty");
    }

    @Test
    void an_empty_name_is_told_and_nothing_is_saved(Portal portal) {
        open(portal);
        portal.fill("First name", "");
        portal.page().locator("#save-you").click();

        assertThat(portal.page().getByRole(AriaRole.ALERT)).containsText("Enter your first name");
        assertEquals("Petras", Example.look("select first_name from client where id = ?", client.id()));
    }

    @Test
    void who_leaves_goes_on_reading_in_their_own_language(Portal portal) {
        Example.change("update client set language = 'lt' where id = ?", client.id());
        open(portal);
        portal.press("Atsijungti");
        assertThat(portal.heading()).hasText("Jūs atsijungėte");
    }

    @Test
    void one_device_is_signed_out_and_then_all_others(Portal portal, Windows windows) {
        var phone = windows.portal().enter(firm.slug(), firm.clientSession(client));
        firm.clientSession(client);
        open(portal);
        portal.page().getByRole(AriaRole.LISTITEM).getByRole(AriaRole.BUTTON).last().click();
        assertThat(portal.page().getByRole(AriaRole.STATUS)).hasText("Signed out there.");
        assertEquals(2L, sessions());

        portal.press("Sign out everywhere else");
        assertEquals(1L, sessions());
        phone.open(firm.slug(), "invoices");
        assertThat(phone.heading()).hasText("Sign in");
    }

    @Test
    void a_password_is_set_changed_and_removed(Portal portal, Mailbox mailbox) {
        open(portal);
        portal.follow("Set a password");
        choose(portal, "seven calm rivers run");
        assertEquals("Your password for Acme Legal was changed", mailbox.next(email).subject());

        portal.follow("Change password");
        portal.page().locator("#old").fill("not my password at all");
        choose(portal, "nine soft blankets");
        assertThat(portal.page().getByRole(AriaRole.ALERT)).containsText("This is not your password");
        portal.page().locator("#old").fill("seven calm rivers run");
        choose(portal, "nine soft blankets");
        assertThat(portal.page().getByRole(AriaRole.STATUS)).containsText("Your password is saved");

        portal.follow("Change password");
        portal.page().locator("#proof").fill("nine soft blankets");
        portal.press("Remove it, send me codes");
        assertThat(portal.page().getByRole(AriaRole.STATUS)).containsText("Your password is gone");
        assertEquals(1L, sessions());
        var told = Set.of(mailbox.next(email).subject(), mailbox.next(email).subject());
        assertEquals(Set.of("Your password for Acme Legal was changed", "Your password for Acme Legal was removed"), told);
    }

    @Test
    void a_first_password_wants_a_fresh_sign_in(Portal portal) {
        open(portal);
        Example.change("update client_session set created_at = created_at - interval 6 minute where client_id = ?", client.id());
        portal.follow("Set a password");

        portal.press("Sign in once more");
        assertThat(portal.heading()).hasText("Sign in");
    }

    private void open(Portal portal) {
        portal.enter(firm.slug(), firm.clientSession(client)).open(firm.slug(), "account");
    }

    private static void choose(Portal portal, String password) {
        portal.fill("New password", password);
        portal.fill("Repeat the password", password);
        portal.press("Save the password");
    }

    private Object sessions() {
        return Example.look("select count(*) from client_session where client_id = ?", client.id());
    }
}
