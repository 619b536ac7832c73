package io.portico.model.colleague;

/** What a colleague may do in one firm. */
public enum Role {
    ADMINISTRATOR,
    COLLEAGUE;

    /** Only administrators reach the portal's settings (the seed's rule). */
    public boolean managesPortal() {
        return this == ADMINISTRATOR;
    }
}
