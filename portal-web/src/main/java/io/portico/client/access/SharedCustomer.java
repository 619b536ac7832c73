package io.portico.client.access;

import io.portico.model.sharing.Scope;

/** A customer whose affairs the client may see, and how much of them. */
public record SharedCustomer(long id, String publicId, String name, Scope scope) {}
