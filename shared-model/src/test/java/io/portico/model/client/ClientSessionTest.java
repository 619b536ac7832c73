package io.portico.model.client;

import static io.portico.model.Examples.NOW;
import static io.portico.model.Examples.petras;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.portico.model.access.Token;
import java.time.Duration;
import org.junit.jupiter.api.Test;

class ClientSessionTest {

    private final ClientSession session = new ClientSession(Token.fresh(), petras(), "Firefox/128", "192.0.2.1", NOW);

    @Test
    void rests_for_an_hour_at_most() {
        assertTrue(session.isOpen(NOW.plus(Duration.ofMinutes(60))));
        assertFalse(session.isOpen(NOW.plus(Duration.ofMinutes(60)).plusNanos(1)));
    }
}
