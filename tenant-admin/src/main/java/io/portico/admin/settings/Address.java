package io.portico.admin.settings;

/** How a portal address stands to the firm that asks for it; one that can't be had is refused instead. */
public enum Address {
    FREE,
    YOURS,
    ONCE_YOURS
}
