package io.portico.client.access;

import io.portico.model.client.Client;
import io.portico.model.words.Formats;
import java.time.Instant;
import java.util.List;

/**
 * A colleague's look at the portal as a client sees it.
 *
 * @param hash what the database knows of its token
 * @param customers what the client sees today
 * @param from the customer whose share it began from
 * @param by who looks; null once it has ended
 * @param formats how whoever looks reads; null once it has ended
 */
public record Look(
        String publicId,
        byte[] hash,
        Client client,
        List<SharedCustomer> customers,
        String from,
        String by,
        Formats formats,
        Instant until) {

    public boolean isOver() {
        return by == null;
    }

    /** Whether the client has registered, or would only see this. */
    public boolean isRegistered() {
        return client.isRegistered();
    }
}
