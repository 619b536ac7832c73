package io.portico.model.invoice;

import java.time.LocalDate;

/** How an invoice is shown: its state, or that it is overdue, or that it gives money back. Shape and tone by look.md §5. */
public enum Standing {
    DRAFT("draft", ""),
    APPROVED("open", "notice"),
    PARTIALLY_PAID("half", "notice"),
    OVERDUE("overdue", "danger"),
    PAID("paid", "positive"),
    CANCELLED("cancelled", ""),
    CREDIT_NOTE("credit", "");

    private final String icon;
    private final String tone;

    Standing(String icon, String tone) {
        this.icon = icon;
        this.tone = tone;
    }

    /** How an invoice of this kind and state stands on this day. */
    public static Standing of(InvoiceKind kind, InvoiceState state, LocalDate dueOn, LocalDate today) {
        if (kind == InvoiceKind.CREDIT_NOTE && state != InvoiceState.DRAFT && state != InvoiceState.CANCELLED) {
            return CREDIT_NOTE;
        }
        if (state.isPayable() && dueOn != null && today.isAfter(dueOn)) return OVERDUE;

        return valueOf(state.name());
    }

    /** What the reader of a client's page is told: an approved invoice is one to pay. */
    public String forClient() {
        return this == APPROVED ? "TO_PAY" : name();
    }

    /** The name of its icon. */
    public String icon() {
        return icon;
    }

    /** The tone of its badge; empty for the quiet one. */
    public String tone() {
        return tone;
    }
}
