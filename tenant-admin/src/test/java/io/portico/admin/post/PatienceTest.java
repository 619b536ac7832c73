package io.portico.admin.post;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import org.junit.jupiter.api.Test;

class PatienceTest {

    @Test
    void the_second_try_comes_within_seconds() {
        assertEquals(Duration.ofSeconds(5), Patience.after(1).orElseThrow());
    }

    @Test
    void each_pause_is_longer_than_the_one_before() {
        for (var attempts = 1; Patience.after(attempts + 1).isPresent(); attempts++) {
            assertTrue(Patience.after(attempts + 1).orElseThrow().compareTo(Patience.after(attempts).orElseThrow()) > 0);
        }
    }

    @Test
    void a_letter_is_tried_for_about_a_day_and_then_given_up() {
        var all = Duration.ZERO;
        var attempts = 1;
        for (; Patience.after(attempts).isPresent(); attempts++) all = all.plus(Patience.after(attempts).orElseThrow());

        assertTrue(all.toHours() >= 20 && all.toHours() <= 48, all.toString());
        assertTrue(Patience.after(attempts + 100).isEmpty());
    }
}
