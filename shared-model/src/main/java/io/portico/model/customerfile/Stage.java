package io.portico.model.customerfile;

/** How far the import of a file is. */
public enum Stage {
    /** Somebody confirms how it is read. */
    READING,
    /** Its rows are compared with the customers that are there; nothing is kept of them yet. */
    CHECKING,
    /** Somebody looks at what would happen. */
    CHECKED,
    /** Its rows become customers. */
    IMPORTING,
    /** All of them did that could. */
    IMPORTED;

    /** Whether a worker is at it. */
    public boolean isRunning() {
        return this == CHECKING || this == IMPORTING;
    }
}
