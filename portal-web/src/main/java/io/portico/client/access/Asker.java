package io.portico.client.access;

import io.portico.model.signin.Origin;

/**
 * The browser that wants to come in.
 *
 * @param visit what the database knows of it, 32 bytes; null on the pages of somebody signed in
 */
public record Asker(byte[] visit, Origin origin) {

    /** Its address, as far as our own proxies vouch for it. */
    public String network() {
        return origin.network();
    }

    /** As it names itself; may be null. */
    public String agent() {
        return origin.agent();
    }
}
