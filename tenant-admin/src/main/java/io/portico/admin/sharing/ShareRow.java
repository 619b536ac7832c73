package io.portico.admin.sharing;

import io.portico.model.sharing.Scope;
import java.time.Instant;
import java.util.Locale;

/** Somebody who sees, or saw, a customer: who they are, what they see, and how far their invitation has come. */
public record ShareRow(
        String share,
        String customer,
        Person person,
        Scope scope,
        boolean active,
        Progress progress,
        String revokedBy,
        Instant revokedAt) {

    /** A client as the firm knows them; the name is the address of somebody who hasn't said it yet. */
    public record Person(long id, String name, String email, boolean registered, Instant seenAt) {

        /** The first letters of the words of the name, at most two. */
        public String initials() {
            var letters = new StringBuilder();
            for (var word : name.split("[\\s@.]+")) {
                if (letters.codePoints().count() < 2 && !word.isEmpty()) letters.appendCodePoint(word.codePointAt(0));
            }
            return letters.toString().toUpperCase(Locale.ROOT);
        }

        public boolean isNamed() {
            return !name.equals(email);
        }
    }

    /** Where the newest mail stands: since when, and the mail server's words when it failed. */
    public record Progress(AccessState state, Instant at, String problem) {

        public boolean isBounced() {
            return state == AccessState.BOUNCED;
        }

        /** Whether the newest mail reached nobody. */
        public boolean isUndelivered() {
            return isBounced() || state == AccessState.NOT_SENT;
        }
    }

    /** Whether another mail would help: an invitation, or word of the share that never arrived. */
    public boolean isInvitable() {
        return active && (!person.registered() || progress.isUndelivered());
    }

    /** Whether they may be moved to the address they really have; whoever is registered has proven theirs. */
    public boolean isCorrectable() {
        return progress.isBounced() && !person.registered();
    }
}
