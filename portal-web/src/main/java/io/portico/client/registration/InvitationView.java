package io.portico.client.registration;

import io.portico.model.access.EmailAddress;
import io.portico.model.sharing.InvitationState;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;

/**
 * An invitation as whoever holds its mail sees it.
 *
 * @param customerId null when this customer is no longer shared with them
 * @param newer when the one that took its place was sent, null while this is the newest
 * @param registered whether its recipient has registered, with this invitation or otherwise
 * @param shared whether anything is still shared with them, so that a new invitation would lead anywhere
 */
public record InvitationView(
        InvitationState state,
        long clientId,
        EmailAddress email,
        ZoneId zone,
        String by,
        String customer,
        String customerId,
        Instant invitedAt,
        Instant until,
        Instant newer,
        boolean registered,
        boolean shared) {

    /** Whether its holder may register with it now. */
    public boolean isOpen() {
        return state == InvitationState.OPEN && shared && !registered;
    }

    /** Whether a new one may be asked for: it has ended, its recipient isn't in yet, and something is still shared with them. */
    public boolean isRenewable() {
        return !isOpen() && !registered && shared;
    }

    /** Whether its time ran out, rather than the firm taking it back. */
    public boolean isOver() {
        return state == InvitationState.EXPIRED;
    }

    /** Whether a newer one was sent that works. */
    public boolean isReplaced() {
        return newer != null;
    }

    /** The day the newer one was sent, where its recipient is. */
    public LocalDate newerSentOn() {
        return LocalDate.ofInstant(newer, zone);
    }

    /** The day it was sent, where its recipient is. */
    public LocalDate sentOn() {
        return LocalDate.ofInstant(invitedAt, zone);
    }

    /** The day its time runs out, where its recipient is. */
    public LocalDate endsOn() {
        return LocalDate.ofInstant(until, zone);
    }
}
