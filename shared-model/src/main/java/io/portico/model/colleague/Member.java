package io.portico.model.colleague;

import java.time.Instant;

/** A colleague as a member of one firm's team; when they were last there is null for somebody who never was. */
public record Member(long id, String publicId, String firstName, String lastName, String email, Role role, Instant seenAt) {

    static Member of(Colleague colleague, Role role, Instant seenAt) {
        return new Member(colleague.id(), colleague.publicId(), colleague.firstName(), colleague.lastName(),
                colleague.email().original(), role, seenAt);
    }

    public String name() {
        return firstName + " " + lastName;
    }
}
