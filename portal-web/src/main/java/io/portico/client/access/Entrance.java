package io.portico.client.access;

import io.portico.model.client.Client;
import java.util.List;

/** Somebody signed in: the session, the person, and the customers shared with them today, newest customer first. */
public record Entrance(String sessionId, byte[] sessionHash, Client client, List<SharedCustomer> customers) {}
