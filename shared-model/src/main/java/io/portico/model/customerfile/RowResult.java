package io.portico.model.customerfile;

/** What would become of a row, and what became of it. */
public enum RowResult {
    /** Would be a new customer. */
    NEW,
    /** Would change the customer that has its number. */
    CHANGED,
    /** Says what the customer with its number says already. */
    SAME,
    /** Looks like a customer who is there. */
    KNOWN,
    /** Can't be taken in. */
    WRONG,
    /** Became a new customer. */
    CREATED,
    /** Changed a customer. */
    UPDATED,
    /** There was nothing to change. */
    UNCHANGED,
    /** Looked like a customer who was there, and was left out for that. */
    LEFT;

    /** Whether the import still has to do with it. */
    public boolean isWaiting() {
        return this == NEW || this == CHANGED || this == SAME || this == KNOWN;
    }
}
