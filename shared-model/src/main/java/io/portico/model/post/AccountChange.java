package io.portico.model.post;

/** What the owner of an account is told of by mail. */
public enum AccountChange {
    PASSKEY_ADDED,
    PASSKEY_REMOVED,
    APP_ADDED,
    APP_REPLACED,
    APP_REMOVED,
    CODES_REPLACED,
    CODE_USED,
    PASSWORD_CHANGED,
    RESET_CANCELLED
}
