package io.portico.admin.viewing;

/** A client in whose place one can look, named by their share of the customer. */
public record Viewer(String share, String name, boolean registered) {}
