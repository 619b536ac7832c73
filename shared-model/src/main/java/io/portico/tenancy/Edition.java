package io.portico.tenancy;

/** What a firm has subscribed to; the seed's plan. The client portal comes with PREMIUM. */
public enum Edition {
    FREE,
    PREMIUM;

    public boolean hasPortal() {
        return this == PREMIUM;
    }
}
