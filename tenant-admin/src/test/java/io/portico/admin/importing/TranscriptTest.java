package io.portico.admin.importing;

import static io.portico.admin.importing.Documents.booked;
import static io.portico.admin.importing.Documents.good;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;

import io.portico.model.invoice.InvoiceKind;
import io.portico.model.invoice.InvoiceState;
import io.portico.model.money.Money;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class TranscriptTest {

    @Test
    void what_is_to_be_paid_includes_what_was_prepaid() {
        var document = good("ubl-ro-prepaid");
        var invoice = booked(document);

        assertEquals(Money.of(577_303, "RON"), invoice.payable());
        assertEquals(150_000, new Transcript(document, Documents.TODAY).prepaid());
        assertEquals(Money.of(1, "RON"), invoice.rounding());
    }

    @Test
    void a_credit_note_is_negative_and_nothing_of_it_is_open() {
        var note = booked(good("ubl-lt-credit-note"));

        assertEquals(InvoiceKind.CREDIT_NOTE, note.kind());
        assertEquals(Money.of(-3_049, "EUR"), note.payable());
        assertEquals(Money.of(-2_520, "EUR"), note.lines().get(0).net());
        assertEquals(Money.of(0, "EUR"), note.open());
        assertEquals("ŽS-2026/0092", note.references().preceding());
    }

    @Test
    void both_syntaxes_say_the_same() {
        assertEquals(
                List.of(),
                Facts.differences(booked(good("ubl-lt-several-rates")), booked(good("cii-lt-several-rates"))));
    }

    @Test
    void an_invoice_with_nothing_to_pay_is_paid_at_once() {
        var invoice = booked(good(
                "ubl-lt-several-rates", "EUR\">100.00</cbc:PrepaidAmount>", "EUR\">0.00</cbc:PrepaidAmount>",
                "EUR\">1671.02</cbc:PayableAmount>", "EUR\">0.00</cbc:PayableAmount>"));

        assertEquals(InvoiceState.PAID, invoice.state());
    }

    @Test
    void without_a_due_date_it_never_falls_overdue() {
        var invoice = booked(good("ubl-lt-several-rates", "<cbc:DueDate>2026-10-14</cbc:DueDate>", ""));

        assertNull(invoice.dueOn());
        assertFalse(invoice.isOverdue(LocalDate.of(2199, 1, 1)));
    }

    @Test
    void without_a_date_it_is_of_the_day_it_came() {
        assertEquals(
                Documents.TODAY,
                booked(good("ubl-lt-several-rates", "<cbc:IssueDate>2026-09-14</cbc:IssueDate>", "")).issuedOn());
    }

    @Test
    void lines_allowances_and_charges_keep_their_place() {
        var invoice = booked(good("ubl-lt-several-rates"));

        assertEquals(4, invoice.lines().size());
        assertEquals(3, invoice.taxes().size());
        var ofLines = invoice.adjustments().stream().filter(each -> each.linePosition() != null).toList();
        assertEquals(1, ofLines.size());
        assertEquals(0, ofLines.get(0).linePosition());
        assertEquals(Money.of(2_400, "EUR"), ofLines.get(0).amount());
        assertEquals(3, invoice.adjustments().size());
    }

    @Test
    void a_note_for_machines_is_read_without_its_code() {
        assertEquals("Ačiū, kad perkate mūsų medų, įdėtą į ąžuolinius indus.", booked(good("ubl-lt-several-rates")).subject());
    }

    @Test
    void codes_that_are_none_are_left_to_the_original() {
        var invoice = booked(good("ubl-lt-several-rates", "<cbc:InvoiceTypeCode>380<", "<cbc:InvoiceTypeCode>žąsis<"));

        assertNull(invoice.typeCode());
    }
}
