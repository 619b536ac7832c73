package io.portico.client.access;

/**
 * The browser that wants to come in.
 *
 * @param visit what the database knows of it, 32 bytes; null on the pages of somebody signed in
 * @param network its address, as far as our own proxies vouch for it
 * @param agent as it names itself; may be null
 */
public record Asker(byte[] visit, String network, String agent) {}
