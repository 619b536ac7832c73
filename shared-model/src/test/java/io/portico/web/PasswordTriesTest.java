package io.portico.web;

import static io.portico.model.Refusals.assertRefused;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.portico.model.Refusal;
import io.portico.platform.Hashing;
import io.portico.platform.Limit;
import io.portico.platform.Tally;
import java.time.Duration;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PasswordTriesTest {

    private final Tally tally = new Tally();
    private final PasswordTries tries = new PasswordTries();
    private boolean busy;

    PasswordTriesTest() {
        tries.limits = tally;
        tries.browser = new KnownBrowser() {
            @Override
            public Optional<String> mark(String account) {
                return Optional.empty();
            }
        };
        tries.hashing = new Hashing() {
            @Override
            public boolean verify(String password, String stored) {
                if (busy) throw Refusal.later("signIn.busy");

                return password.equals(stored);
            }
        };
    }

    private boolean fits(String password) {
        return tries.fits("ruta", "10.1.2.3", password, "right");
    }

    private void assertCounted(int tries) {
        assertEquals(tries, tally.count(Limit.PASSWORD_FAILURES, "ruta"));
        assertEquals(tries, tally.count(Limit.PASSWORD_FAILURES_PER_NETWORK, "10.1.2.3"));
    }

    @Test
    void counts_what_was_wrong_and_forgets_it_with_what_was_right() {
        assertFalse(fits("wrong"));
        assertCounted(1);

        assertTrue(fits("right"));
        assertEquals(0, tally.count(Limit.PASSWORD_FAILURES, "ruta"));
        assertEquals(1, tally.count(Limit.PASSWORD_FAILURES_PER_NETWORK, "10.1.2.3"));
    }

    @Test
    void what_no_core_was_free_to_compare_was_not_a_try() {
        assertFalse(fits("wrong"));
        busy = true;
        for (var time = 0; time < 30; time++) assertRefused("signIn.busy", () -> fits("right"));

        busy = false;
        assertCounted(1);
        assertTrue(fits("right"));
    }

    @Test
    void compares_nothing_any_more_after_ten() {
        for (var time = 0; time < 10; time++) {
            tally.forget(Limit.PASSWORD_PAUSE, "ruta");
            assertFalse(fits("wrong"));
        }
        busy = true;
        assertRefused("signIn.tooManyFailures", () -> fits("right"));
    }

    @ParameterizedTest
    @CsvSource({"5, 1", "6, 2", "7, 4", "8, 8", "9, 16", "10, 30", "11, 30", "1000, 30"})
    void pauses_double_after_the_fifth_failure_and_never_exceed_half_a_minute(int failures, long seconds) {
        assertEquals(Duration.ofSeconds(seconds), PasswordTries.pauseAfter(failures));
    }
}
