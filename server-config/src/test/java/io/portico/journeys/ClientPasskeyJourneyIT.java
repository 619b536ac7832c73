package io.portico.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.microsoft.playwright.options.AriaRole;
import io.portico.journeys.ui.Browser;
import io.portico.journeys.ui.ClientFactor;
import io.portico.journeys.ui.Example;
import io.portico.journeys.ui.Example.Row;
import io.portico.journeys.ui.Mailbox;
import io.portico.journeys.ui.Passkeys;
import io.portico.journeys.ui.Portal;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** A client is offered a passkey, makes one, comes in with it, and with no other portal's. */
@ExtendWith(Browser.class)
class ClientPasskeyJourneyIT {

    private final Example firm = Example.firm();
    private final String email = Example.address("petras");
    private final Row client = firm.client(email);
    private final Row share = firm.share(client, firm.customer("Baltic Timber"));

    @Test
    void a_passkey_is_offered_made_and_lets_in(Portal portal, Mailbox mailbox) {
        var device = Passkeys.in(portal);
        made(portal);
        assertEquals(1, device.count());
        assertEquals("A passkey was added to your account", mailbox.next(email).subject());
        assertEquals(List.of(), portal.barriers());
        portal.open(firm.slug(), "");
        assertThat(portal.page().getByText("Come in more quickly next time")).isHidden();

        portal.page().context().clearCookies();
        portal.open(firm.slug(), "invoices");
        assertEquals(List.of(), portal.barriers());
        portal.press("Sign in with a passkey");
        assertThat(portal.heading()).hasText("Invoices");
        assertEquals(1L, Example.look("select count(*) from timeline_event where tenant_id = ? and kind = 'SIGNED_IN_BY_PASSKEY'", firm.id()));
    }

    @Test
    void whoever_does_not_want_one_presses_once_and_is_asked_no_more(Portal portal) {
        Passkeys.in(portal);
        portal.enter(firm.slug(), firm.clientSession(client)).open(firm.slug(), "");
        assertEquals(List.of(), portal.barriers());
        portal.press("Not in this browser");
        assertThat(portal.heading()).hasText("Baltic Timber");
        assertThat(portal.page().getByText("Come in more quickly next time")).hasCount(0);
    }

    @Test
    void it_stands_for_both_steps_where_the_firm_asks_for_two(Portal portal) {
        Passkeys.in(portal);
        made(portal);
        Example.change("update firm set sign_in_method = 'TWO_STEPS' where id = ?", firm.id());
        portal.page().context().clearCookies();

        portal.open(firm.slug(), "");
        portal.press("Sign in with a passkey");
        assertThat(portal.heading()).hasText("Baltic Timber");
    }

    @Test
    void a_passkey_of_another_portal_lets_nobody_in(Portal portal) {
        Passkeys.in(portal);
        made(portal);
        var other = Example.firm();
        var somebody = other.client(email);
        other.share(somebody, other.customer("Nordic Oak"));
        ClientFactor.passkey(other, somebody);

        portal.open(other.slug(), "sign-in");
        portal.press("Sign in with a passkey");
        assertThat(portal.page().getByRole(AriaRole.ALERT)).containsText("This was no passkey of this account");
        assertEquals(0L, Example.look("select count(*) from client_session where tenant_id = ?", other.id()));
    }

    @Test
    void one_that_was_taken_back_lets_nobody_in_from_its_day_on(Portal portal) {
        Passkeys.in(portal);
        made(portal);
        Example.change("""
                insert into client_factor_reset (tenant_id, client_id, asked_by, asked_at, effective_at)
                values (?, ?, 'Rūta', utc_timestamp(6) - interval 1 day, utc_timestamp(6) - interval 1 second)
                """, firm.id(), client.id());
        portal.page().context().clearCookies();
        portal.open(firm.slug(), "sign-in");
        portal.press("Sign in with a passkey");
        assertThat(portal.page().getByRole(AriaRole.ALERT)).containsText("This was no passkey of this account");
    }

    @Test
    void where_nobody_has_one_nobody_is_asked_for_it(Portal portal) {
        Passkeys.in(portal);
        portal.open(firm.slug(), "sign-in");
        assertThat(portal.page().getByText("Sign in with a passkey")).hasCount(0);
    }

    @Test
    void it_is_renamed_and_removed(Portal portal) {
        Passkeys.in(portal);
        made(portal);
        portal.page().locator("summary").first().click();
        portal.page().getByLabel("Name").fill("Work laptop");
        portal.press("Save");
        assertThat(portal.page().getByText("Work laptop").first()).isVisible();
        portal.page().locator("summary").first().click();
        portal.press("Remove this passkey");
        assertThat(portal.page().getByText("The passkey is removed.")).isVisible();
        assertThat(portal.page().getByText("None yet.")).isVisible();
        assertEquals(0L, Example.look("select count(*) from client_passkey where tenant_id = ?", firm.id()));
    }

    @Test
    void a_device_that_does_not_know_its_owner_makes_nobody_in(Portal portal) {
        var device = Passkeys.in(portal);
        made(portal);
        portal.page().context().clearCookies();
        device.forgetOwner();
        portal.open(firm.slug(), "sign-in");
        portal.press("Sign in with a passkey");
        assertThat(portal.page().getByText("No passkey was used.")).isVisible();
    }

    private void made(Portal portal) {
        portal.enter(firm.slug(), firm.clientSession(client)).open(firm.slug(), "");
        assertThat(portal.page().getByText("Come in more quickly next time")).isVisible();
        portal.follow("Set it up");
        portal.press("Add a passkey");
        assertThat(portal.page().getByText("From now on you can sign in with this passkey.")).isVisible();
    }
}
