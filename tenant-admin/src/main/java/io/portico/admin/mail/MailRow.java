package io.portico.admin.mail;

import java.time.Instant;

/**
 * The head of a mail that was not delivered; nobody reads here what it said.
 *
 * @param next when it is tried again, while it waits
 * @param customer the public id of the customer it shares, from whose card it can be sent again; null for other mail
 */
public record MailRow(
        String publicId,
        String kind,
        String recipient,
        String subject,
        Instant at,
        int attempts,
        Fate fate,
        String problem,
        Instant next,
        String customer) {

    public boolean isWaiting() {
        return fate == Fate.WAITING;
    }
}
