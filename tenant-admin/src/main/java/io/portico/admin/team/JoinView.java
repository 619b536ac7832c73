package io.portico.admin.team;

import io.portico.model.access.EmailAddress;
import io.portico.model.colleague.Role;
import java.time.Instant;

/** An invitation as its page shows it: who asks, for what, and whether the address has an account already. */
public record JoinView(EmailAddress email, String firm, String by, Role role, Instant until, boolean open, boolean used,
        boolean known) {

    boolean isFor(EmailAddress address) {
        return email.canonical().equals(address.canonical());
    }

    public boolean isOpen() {
        return open;
    }

    /** Whether somebody has joined with it. */
    public boolean isUsed() {
        return used;
    }

    public boolean isKnown() {
        return known;
    }
}
