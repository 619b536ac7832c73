package io.portico.admin.einvoice.document;

import java.util.List;

/** A document can't be taken in; says why and which field is to blame. */
public final class Unreadable extends RuntimeException {

    private final Reason reason;
    private final String field;
    private final transient List<Object> arguments;

    /** Blames a field, as {@code cbc:DocumentCurrencyCode}, or nothing in particular if that is null. */
    public Unreadable(Reason reason, String field, Object... arguments) {
        super(reason.key(), null, false, false);
        this.reason = reason;
        this.field = field;
        this.arguments = List.of(arguments);
    }

    /** Why. */
    public Reason reason() {
        return reason;
    }

    /** The field to blame, or null. */
    public String field() {
        return field;
    }

    /** What the sentence speaks of: texts and numbers, never null. */
    public List<Object> arguments() {
        return arguments;
    }
}
