package io.portico.model.access;

import java.time.Instant;

/** A change of address as the reader of the old one sees it: whose, from where to where, when, and on what. */
public record Undoable(String name, String before, String after, Instant at, Device device) {}
