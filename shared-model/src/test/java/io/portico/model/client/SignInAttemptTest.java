package io.portico.model.client;

import static io.portico.model.Examples.NOW;
import static io.portico.model.Examples.petras;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import io.portico.model.access.EmailAddress;
import io.portico.model.access.OneTimeCode;
import java.time.Duration;
import org.junit.jupiter.api.Test;

class SignInAttemptTest {

    private static final EmailAddress ADDRESS = EmailAddress.of("Petras@Example.com");

    @Test
    void belongs_to_the_canonical_address_and_ends_after_ten_minutes() {
        var attempt = new SignInAttempt(ADDRESS, petras(), new byte[32], NOW);

        assertEquals("petras@example.com", attempt.emailCanonical());
        assertEquals(NOW.plus(Duration.ofMinutes(10)), attempt.expiresAt());
    }

    @Test
    void of_an_unknown_address_waits_for_no_code() {
        var attempt = new SignInAttempt(ADDRESS, null, new byte[32], NOW);

        assertNull(attempt.codeMac());
        assertNull(attempt.letter());
    }

    @Test
    void begins_anew_with_its_code() {
        var attempt = new SignInAttempt(ADDRESS, petras(), new byte[32], NOW);
        attempt.expect(new byte[] {1}, new byte[] {2}, null, NOW.plusSeconds(61));

        assertEquals(0, attempt.tries());
        assertEquals(NOW.plusSeconds(61), attempt.askedAt());
        assertEquals(NOW.plusSeconds(61).plus(OneTimeCode.LIFE), attempt.expiresAt());
    }
}
