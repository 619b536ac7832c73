package io.portico.model.importing;

/** What a colleague chose for a file whose number is taken by another invoice of the same seller. */
public enum SameNumber {
    REPLACE,
    KEEP_BOTH
}
