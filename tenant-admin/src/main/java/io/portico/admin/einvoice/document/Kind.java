package io.portico.admin.einvoice.document;

import java.util.Set;

/** What sort of invoice a document is. */
public enum Kind {
    /** A plain invoice, and every code not named below. */
    INVOICE,
    /** Gives money back: UBL's CreditNote, and codes 81, 83, 261, 262, 296, 308, 381, 396, 420, 458, 502, 503, 532. */
    CREDIT_NOTE,
    /** Replaces or corrects an invoice that went before: code 384. */
    CORRECTED,
    /** Asks for money before the delivery: code 386. */
    PREPAYMENT,
    /** Written by the buyer in the seller's name: codes 389 and 527. */
    SELF_BILLED;

    private static final Set<String> CREDITS =
            Set.of("81", "83", "261", "262", "296", "308", "381", "396", "420", "458", "502", "503", "532");

    /** The kind that a code of UNTDID 1001 stands for; a missing or unknown code is an invoice. */
    public static Kind of(String code) {
        if (code == null) return INVOICE;
        if (CREDITS.contains(code)) return CREDIT_NOTE;

        return switch (code) {
            case "384" -> CORRECTED;
            case "386" -> PREPAYMENT;
            case "389", "527" -> SELF_BILLED;
            default -> INVOICE;
        };
    }
}
