package io.portico.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.junit.jupiter.api.function.Executable;

/** How tests say that the business says no. */
public final class Refusals {

    private Refusals() {}

    /** Asserts that something is refused, and by which key. */
    public static Refusal assertRefused(String key, Executable attempt) {
        var refusal = assertThrows(Refusal.class, attempt);
        assertEquals(key, refusal.key());
        return refusal;
    }
}
