package io.portico.model.signin;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.portico.model.access.EmailAddress;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class SignInTest {

    private static final Instant NOW = Instant.parse("2026-11-22T12:00:00Z");
    private static final EmailAddress PETRAS = EmailAddress.of("petras@example.com");
    private static final Origin HOME = new Origin("Firefox", "203.0.113.7");

    @Test
    void tells_its_owner_whether_it_led_in_and_whether_the_browser_was_new() {
        var in = SignIn.in(Way.values()[0], true, HOME, PETRAS, NOW).row();
        assertTrue(in.cameIn() && in.newDevice());
        assertEquals("203.0.113.7", in.network());
        assertEquals(NOW, in.at());

        var refused = SignIn.refused(Way.values()[0], HOME, PETRAS, NOW).row();
        assertFalse(refused.cameIn() || refused.newDevice());
    }

    @Test
    void cuts_a_browsers_name_to_what_a_row_holds() {
        assertEquals("x".repeat(200), new Origin("x".repeat(201), null).agent());
        assertEquals("x".repeat(200), new Origin("x".repeat(200), null).agent());
        assertNull(new Origin(null, null).agent());
    }
}
