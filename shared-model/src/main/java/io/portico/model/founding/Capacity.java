package io.portico.model.founding;

/** As what somebody acts for the firm they found; whoever checks identities later asks by it. */
public enum Capacity {
    DIRECTOR,
    REPRESENTATIVE
}
