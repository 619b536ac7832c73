package io.portico.model.access;

import io.portico.model.Refusal;
import java.util.Optional;

/** A first or a last name, as somebody typed it. */
public final class PersonName {

    private static final int LONGEST = 100;

    private PersonName() {}

    /** What is wrong with it, at its field, {@code first} or {@code last}. */
    public static Optional<Refusal> problem(String typed, String field) {
        if (typed == null || typed.isBlank()) return Optional.of(Refusal.on(field, "register." + field));
        if (typed.strip().length() > LONGEST) return Optional.of(Refusal.on(field, "register.nameTooLong", LONGEST));
        return Optional.empty();
    }
}
