package io.portico.model;

/** What was asked for isn't there, or isn't there for this person: both read alike and end in the same 404. */
public final class NotFound extends RuntimeException {

    /** Says what was sought and by which id; both go to the log only. */
    public NotFound(String what, Object id) {
        super(what + " " + id, null, false, false);
    }
}
