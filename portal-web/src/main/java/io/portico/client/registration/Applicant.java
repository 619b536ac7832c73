package io.portico.client.registration;

import io.portico.model.access.EmailAddress;
import io.portico.model.access.Token;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;

/**
 * Somebody who may register: they hold an invitation, or have just proven their address by a code. Without an invitation
 * the last four are null.
 *
 * @param by who invited them
 * @param customer whom it is about
 * @param until when the invitation ends
 */
public record Applicant(
        long clientId, EmailAddress email, ZoneId zone, Token invitation, String by, String customer, Instant until) {

    public boolean isInvited() {
        return invitation != null;
    }

    /** The last day of the invitation, where its recipient is. */
    public LocalDate lastDay() {
        return LocalDate.ofInstant(until, zone);
    }
}
