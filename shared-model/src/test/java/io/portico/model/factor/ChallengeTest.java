package io.portico.model.factor;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.portico.model.access.Secret;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ChallengeTest {

    private static final Secret SECRET = Secret.of("a secret of thirty-two characters and more");

    private final Instant now = Instant.ofEpochSecond(1_800_000_000);
    private final Challenge challenge = Challenge.fresh(SECRET, "a session", now);

    @Test
    void holds_for_five_minutes_where_it_was_asked() {
        assertTrue(challenge.fits(SECRET, "a session", now.plus(Duration.ofMinutes(5)).minusMillis(1)));
        assertFalse(challenge.fits(SECRET, "a session", now.plus(Duration.ofMinutes(5))));
        assertFalse(challenge.fits(SECRET, "another session", now));
    }

    @Test
    void is_nobodys_when_a_bit_of_it_is_changed() {
        for (var at = 0; at < challenge.bytes().length; at++) {
            var changed = challenge.bytes().clone();
            changed[at] ^= 1;
            assertFalse(new Challenge(changed).fits(SECRET, "a session", now), "byte " + at);
        }
        assertFalse(new Challenge(new byte[0]).fits(SECRET, "a session", now));
        assertFalse(new Challenge(new byte[16]).fits(SECRET, "a session", now));
    }

    @Test
    void is_never_the_same_twice() {
        assertFalse(challenge.equals(Challenge.fresh(SECRET, "a session", now)));
    }

    @ParameterizedTest
    @CsvSource({
        "https://portal.example.com, portal.example.com, https://portal.example.com, true",
        "https://portal.example.com:8443, portal.example.com, https://portal.example.com:8443, true",
        "http://localhost:9080, localhost, http://localhost:9080, true",
        "http://portal.example.com, portal.example.com, http://portal.example.com, false",
        "http://127.0.0.1:9080, 127.0.0.1, http://127.0.0.1:9080, false",
        "https://10.0.0.7, 10.0.0.7, https://10.0.0.7, false",
        "'https://[::1]:9443', '[::1]', 'https://[::1]:9443', false"})
    void passkeys_need_a_name_and_a_safe_way(String base, String name, String origin, boolean possible) {
        assertEquals(new Site(name, origin, possible), Site.of(base));
    }
}
