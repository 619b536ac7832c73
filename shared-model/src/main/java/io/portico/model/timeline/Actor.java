package io.portico.model.timeline;

/** Who did it, by key and by the name they had then. */
public record Actor(ActorKind kind, Long id, String name) {

    /** The house by itself, such as a mail that bounced. */
    public static final Actor SYSTEM = new Actor(ActorKind.SYSTEM, null, null);
}
