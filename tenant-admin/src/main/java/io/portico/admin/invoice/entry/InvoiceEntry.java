package io.portico.admin.invoice.entry;

import io.portico.model.invoice.InvoiceHead;
import io.portico.model.invoice.InvoiceKind;
import io.portico.model.invoice.Reckoning;
import java.time.LocalDate;
import java.util.List;

/** An invoice as a colleague enters it. The customer is named by public id; due date, subject and note may be null. */
public record InvoiceEntry(
        String customer,
        String number,
        LocalDate issuedOn,
        LocalDate dueOn,
        String currency,
        String subject,
        String note,
        List<Reckoning.Item> items) {

    InvoiceHead head() {
        return new InvoiceHead(number, InvoiceKind.INVOICE, null, subject, issuedOn, dueOn, currency, note);
    }
}
