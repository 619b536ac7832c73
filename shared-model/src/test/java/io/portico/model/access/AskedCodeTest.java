package io.portico.model.access;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.portico.platform.Limit;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class AskedCodeTest {

    private static final Instant ASKED = Instant.parse("2026-11-22T12:00:00Z");

    @Test
    void can_be_typed_until_it_expires_and_asked_for_again_after_the_pause() {
        var pause = Limit.CODE_MAIL_PAUSE.seconds();

        assertEquals(pause - 1, after(1).pause());
        assertEquals(0, after(pause + 5).pause());
        assertTrue(after(599).isOpen());
        assertFalse(after(600).isOpen());
    }

    private static AskedCode after(long seconds) {
        return new AskedCode(ASKED, ASKED.plusSeconds(600), ASKED.plusSeconds(seconds));
    }
}
