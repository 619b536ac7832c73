package io.portico.model.access;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class StayTest {

    private static final Instant NOW = Instant.parse("2026-11-22T12:00:00Z");
    private static final Duration IDLE = Duration.ofMinutes(30);

    private final Stay stay = new Stay("Firefox", "203.0.113.7", NOW, Duration.ofHours(12));

    @Test
    void notes_a_sign_of_life_once_a_minute() {
        stay.seen(NOW.plusSeconds(60));
        assertEquals(NOW, stay.seenAt());

        stay.seen(NOW.plusSeconds(61));
        assertEquals(NOW.plusSeconds(61), stay.seenAt());
        assertEquals(NOW, stay.since());
        assertEquals("Firefox", stay.agent());
    }

    @Test
    void ends_when_the_browser_rested_too_long_and_at_its_end_whatever_it_did() {
        assertTrue(stay.isOpen(NOW.plus(IDLE), IDLE));
        assertFalse(stay.isOpen(NOW.plus(IDLE).plusMillis(1), IDLE));

        var end = NOW.plus(Duration.ofHours(12));
        stay.seen(end.minusSeconds(1));
        assertTrue(stay.isOpen(end.minusMillis(1), IDLE));
        assertFalse(stay.isOpen(end, IDLE));
    }
}
