package io.portico.model.invoice.view;

import io.portico.model.invoice.InvoiceKind;
import io.portico.model.invoice.InvoiceState;
import io.portico.model.invoice.Standing;
import io.portico.model.money.Money;
import java.time.LocalDate;

/** One invoice in a list. Amounts are minor units of the currency. */
public record InvoiceRow(
        String publicId,
        String number,
        String subject,
        String customer,
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
        return openMinor == 0 ? null : Money.of(openMinor, currency);
    }

    /** Whether the amount still open differs from the whole, so that a narrow card has to say it. */
    public boolean isPartlyPaid() {
        return openMinor != 0 && openMinor != payableMinor;
    }

    /** Where it stands on this day. */
    public Standing standing(LocalDate today) {
        return Standing.of(kind, state, dueOn, today);
    }
}
