package io.portico.model.importing;

import java.util.Set;

/** What became of an uploaded file. */
public enum ImportResult {
    WAITING,
    IMPORTED,
    ALREADY_THERE,
    HELD_BACK,
    OTHER_SELLER,
    NEEDS_CUSTOMER,
    REFUSED;

    /** Those that ask a colleague for an answer. */
    public static final Set<ImportResult> OPEN = Set.of(HELD_BACK, OTHER_SELLER, NEEDS_CUSTOMER);
}
