package io.portico.model.signin;

/** What somebody came in with, or tried to. Each has its words in the bundles as {@code signIns.way.<name>}. */
public enum Way {
    CODE,
    PASSWORD,
    TWO_STEPS,
    PASSKEY
}
