package io.portico.model.client;

import static io.portico.model.Examples.NOW;
import static io.portico.model.Examples.petras;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.portico.model.access.Token;
import java.time.Duration;
import org.junit.jupiter.api.Test;

class PasswordResetTest {

    private final PasswordReset reset = new PasswordReset(petras(), Token.fresh(), NOW);

    @Test
    void works_for_thirty_minutes_to_the_moment() {
        assertEquals(Duration.ofMinutes(30), PasswordReset.LIFE);
        assertTrue(reset.isOpen(NOW.plus(PasswordReset.LIFE).minusNanos(1)));
        assertFalse(reset.isOpen(NOW.plus(PasswordReset.LIFE)));
    }

    @Test
    void works_once() {
        reset.use(NOW);

        assertFalse(reset.isOpen(NOW));
    }
}
