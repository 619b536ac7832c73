package io.portico.model.timeline;

/** Who acted: a colleague of the firm, a client, or the house by itself. */
public enum ActorKind {
    COLLEAGUE,
    CLIENT,
    SYSTEM
}
