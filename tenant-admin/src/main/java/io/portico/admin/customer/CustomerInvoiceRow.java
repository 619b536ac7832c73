package io.portico.admin.customer;

import io.portico.model.invoice.InvoiceKind;
import io.portico.model.invoice.InvoiceState;
import io.portico.model.invoice.Standing;
import io.portico.model.money.Money;
import java.time.LocalDate;

/** One invoice of a customer, drafts included. Amounts are minor units of the currency. */
public record CustomerInvoiceRow(
        String publicId,
        String number,
        String subject,
        InvoiceKind kind,
        InvoiceState state,
        LocalDate issuedOn,
        LocalDate dueOn,
        long payableMinor,
        long openMinor,
        String currency) {

    public Money amount() {
        return Money.of(payableMinor, currency);
    }

    /** What is still to pay, or null when there is nothing to say. */
    public Money open() {
        return openMinor == 0 || !state.isPayable() ? null : Money.of(openMinor, currency);
    }

    /** Where it stands on this day. */
    public Standing standing(LocalDate today) {
        return Standing.of(kind, state, dueOn, today);
    }
}
