package io.portico.model.sharing;

import io.portico.model.invoice.InvoiceState;
import java.time.LocalDate;
import java.util.Set;

/** What somebody may see: sections, the states of invoices, and until which day (inclusive, in the firm's zone; null for ever). */
public record Scope(Set<Section> sections, Set<InvoiceState> statuses, LocalDate until) {

    /** What a firm shares when it says nothing else: the seed's three statuses (features.md §G). */
    public static final Scope USUAL = new Scope(Set.of(Section.INVOICES), InvoiceState.SHARED, null);
}
