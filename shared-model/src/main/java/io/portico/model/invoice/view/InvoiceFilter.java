package io.portico.model.invoice.view;

import io.portico.model.invoice.Standing;
import java.time.LocalDate;
import java.util.Set;

/**
 * Which of the shared invoices somebody wants to see; all of it stands in the address.
 *
 * @param standings none chosen means all
 * @param words part of the number or subject; empty for any
 * @param from issued on or after, null for any; {@code to} likewise
 * @param currency ISO 4217, null for any
 */
public record InvoiceFilter(
        Set<Standing> standings, String words, LocalDate from, LocalDate to, String currency, InvoiceOrder order) {

    /** Everything, newest first. */
    public static final InvoiceFilter ALL = new InvoiceFilter(Set.of(), "", null, null, null, InvoiceOrder.NEWEST);

    /** Whether anything is left out. */
    public boolean isNarrowed() {
        return !standings.isEmpty() || !words.isEmpty() || from != null || to != null || currency != null;
    }
}
