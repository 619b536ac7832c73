package io.portico.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.portico.journeys.ui.Browser;
import io.portico.journeys.ui.Example;
import io.portico.journeys.ui.Mailbox;
import io.portico.journeys.ui.Portal;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Where the firm says so, a customer comes in with the address on the record, invited by nobody. */
@ExtendWith(Browser.class)
class CustomerOnRecordJourneyIT {

    private final Example firm = Example.firm();
    private final String email = Example.address("buh");

    private void record(boolean admits) {
        var customer = firm.customer("Aura MB");
        Example.change("update customer set email = ?, email_canonical = ? where id = ?", email, email, customer.id());
        Example.change("update firm set record_sign_in = ? where id = ?", admits, firm.id());
        firm.invoice(customer, "INV-1", "APPROVED", LocalDate.of(2026, 1, 5), LocalDate.of(2026, 2, 5), 12_100);
        firm.invoice(customer, "INV-2", "DRAFT", LocalDate.of(2026, 1, 5), LocalDate.of(2026, 2, 5), 12_100);
    }

    private void ask(Portal portal) {
        portal.open(firm.slug(), "sign-in");
        portal.fill("E-mail address", email);
        portal.press("Send me a code");
    }

    @Test
    void is_let_in_by_the_first_code_and_sees_what_is_usually_shared(Portal portal, Mailbox mailbox) {
        record(true);
        ask(portal);
        portal.fill("Code", mailbox.next(email).code());
        portal.press("Sign in");
        assertThat(portal.heading()).hasText("Welcome");
        portal.fill("First name", "Bronė");
        portal.fill("Last name", "Jonaitė");
        portal.page().getByLabel("With a code each time").check();
        portal.press("Create my access");

        assertThat(portal.heading()).hasText("Aura MB");
        portal.open(firm.slug(), "invoices");
        assertThat(portal.page().getByText("INV-1")).isVisible();
        assertThat(portal.page().getByText("INV-2")).hasCount(0);
    }

    @Test
    void sees_the_same_page_and_gets_no_mail_where_the_firm_does_not_say_so(Portal portal, Mailbox mailbox) {
        record(false);
        ask(portal);

        assertThat(portal.heading()).hasText("Check your mail");
        assertEquals(0L, Example.look("select count(*) from client where tenant_id = ?", firm.id()));
        assertEquals(List.of(), mailbox.to(email));
    }
}
