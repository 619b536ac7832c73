package io.portico.admin.importing;

import static io.portico.admin.importing.Documents.booked;
import static io.portico.admin.importing.Documents.good;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.portico.model.invoice.Invoice;
import io.portico.model.money.Money;
import org.junit.jupiter.api.Test;

class NamesakeTest {

    private static final String SAMPLE = "ubl-lt-several-rates";
    private static final Match NOBODY = new Match(null, "import.needs.name", "x");

    private final Invoice invoice = booked(good(SAMPLE));

    @Test
    void a_newer_version_for_the_same_buyer_may_take_its_place() {
        assertTrue(Namesake.mayBeReplaced(invoice, booked(good(SAMPLE)), NOBODY));
        assertTrue(Namesake.mayBeReplaced(invoice, booked(good(SAMPLE)), new Match(invoice.customer(), null, null)));
    }

    @Test
    void a_document_for_somebody_else_may_not() {
        assertFalse(Namesake.mayBeReplaced(invoice, booked(good(SAMPLE)), new Match(Documents.customer(), null, null)));
        assertFalse(Namesake.mayBeReplaced(invoice, booked(good(SAMPLE, "Baltijos medienos", "Kitas")), NOBODY));
    }

    @Test
    void a_credit_note_does_not_replace_an_invoice() {
        assertFalse(Namesake.mayBeReplaced(invoice, booked(good("ubl-lt-credit-note")), new Match(invoice.customer(), null, null)));
    }

    @Test
    void payments_bind_the_currency() {
        invoice.receive(Money.of(100, "EUR"));

        assertFalse(Namesake.mayBeReplaced(invoice, booked(good(SAMPLE, "EUR", "USD")), new Match(invoice.customer(), null, null)));
    }

    @Test
    void a_cancelled_invoice_stays_as_it_is() {
        invoice.cancel();

        assertFalse(Namesake.mayBeReplaced(invoice, booked(good(SAMPLE)), new Match(invoice.customer(), null, null)));
    }
}
