package io.portico.model.post;

import java.time.Instant;

/** A reset of somebody's second factor: whose, who asked for it or called it off, in which firm, and from when on it holds. */
public record FactorReset(String name, String by, String firm, Instant effectiveAt) {}
