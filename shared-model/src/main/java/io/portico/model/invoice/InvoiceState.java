package io.portico.model.invoice;

import java.util.Set;

/** How far an invoice has come. Overdue is no state: it is computed from the due date. */
public enum InvoiceState {
    DRAFT,
    APPROVED,
    PARTIALLY_PAID,
    PAID,
    CANCELLED;

    /** What a firm shares when it says nothing else (features.md §G, the seed's three). */
    public static final Set<InvoiceState> SHARED = Set.of(APPROVED, PARTIALLY_PAID, PAID);

    /** Every state a client may ever be shown. */
    public static final Set<InvoiceState> SHAREABLE = Set.of(APPROVED, PARTIALLY_PAID, PAID, CANCELLED);

    /** Whether money can still come in. */
    public boolean isPayable() {
        return this == APPROVED || this == PARTIALLY_PAID;
    }
}
