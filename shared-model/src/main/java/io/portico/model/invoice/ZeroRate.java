package io.portico.model.invoice;

import java.util.Arrays;
import java.util.Optional;

/** Why there is no VAT on a line: the tax categories of EN 16931 (UNTDID 5305) besides the standard one, by their codes. */
public enum ZeroRate {

    /** Taxed at zero percent. */
    Z,

    /** Exempt; the law that says so is named. */
    E,

    /** Reverse charge: the customer owes the tax. */
    AE,

    /** A supply to another country of the EU. */
    K,

    /** Export out of the EU. */
    G,

    /** Outside the scope of VAT: no rate applies, not even zero. */
    O;

    /** The one with this code. */
    public static Optional<ZeroRate> of(String code) {
        return Arrays.stream(values()).filter(zero -> zero.name().equals(code)).findFirst();
    }

    /** Whether the invoice must say why in words (BR-E-10); the name of the others is reason enough. */
    public boolean needsReason() {
        return this == E;
    }

    /** Whether it stands on the customer's own VAT id (BR-AE-02, BR-IC-02). */
    public boolean needsBuyerVatId() {
        return this == AE || this == K;
    }
}
