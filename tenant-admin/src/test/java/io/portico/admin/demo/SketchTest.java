package io.portico.admin.demo;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import io.portico.model.access.EmailAddress;
import io.portico.model.access.PasswordRule;
import io.portico.model.colleague.DemoAuthenticator;
import io.portico.model.customer.Customer;
import io.portico.model.customer.CustomerDetails;
import io.portico.model.customer.CustomerKind;
import io.portico.model.invoice.Invoice;
import io.portico.model.invoice.InvoiceSource;
import io.portico.model.money.Money;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class SketchTest {

    private static final LocalDate DAY = LocalDate.of(2026, 10, 30);

    @Test
    void the_sums_follow_from_the_lines_with_tax_by_rate() {
        var invoice = draft(new Sketch("ACM-2026-0147", "Mediation", DAY, 30)
                .line("Legal advice", "14.50", "HUR", "180.00", 21)
                .line("Mediation", "6.00", "HUR", "180.00", 21)
                .line("Translation", "12", "ZP", "20.00", 21)
                .line("Court fee", "1", "C62", "75.00", 0));

        assertEquals(Money.of(400_500, "EUR"), invoice.net());
        assertEquals(Money.of(82_530, "EUR"), invoice.tax());
        assertEquals(Money.of(483_030, "EUR"), invoice.payable());
        assertEquals(2, invoice.taxes().size());
        assertEquals(LocalDate.of(2026, 11, 29), invoice.dueOn());
    }

    @Test
    void a_credit_note_gives_money_back_and_is_never_due() {
        var invoice = draft(new Sketch("ACM-2026-0118", "Correction", DAY, 30)
                .line("Hours charged twice", "1.50", "HUR", "200.00", 21)
                .credit());

        assertEquals(Money.of(-36_300, "EUR"), invoice.payable());
        assertNull(invoice.dueOn());
    }

    @Test
    void the_password_of_the_demo_is_one_that_would_be_taken() {
        var about = List.of("Acme Legal", "acme", "ruta@acme.example", "Globex", "Initech");

        assertDoesNotThrow(() -> PasswordRule.ALONE.check(DemoAuthenticator.PASSWORD, about));
    }

    private static Invoice draft(Sketch sketch) {
        var details = new CustomerDetails(CustomerKind.COMPANY, "UAB", EmailAddress.of("a@b.example"), null, null, null,
                null, null, null, null, null);
        var customer = Customer.of(details, Instant.EPOCH);
        var invoice = Invoice.draft(customer, sketch.head(), sketch.amounts(), InvoiceSource.HAND, "Rūta", Instant.EPOCH);
        sketch.write(invoice);
        return invoice;
    }
}
