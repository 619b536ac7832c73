package io.portico.model.importing;

/** What became of an uploaded file. */
public enum ImportResult {
    WAITING,
    IMPORTED,
    ALREADY_THERE,
    HELD_BACK,
    OTHER_SELLER,
    NEEDS_CUSTOMER,
    REFUSED
}
