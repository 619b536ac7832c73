package io.portico.model.factor;

import static io.portico.model.Refusals.assertRefused;
import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.portico.platform.Limit;
import io.portico.platform.Tally;
import org.junit.jupiter.api.Test;

class FactorTriesTest {

    private final Tally tally = new Tally();
    private final FactorTries tries = new FactorTries();

    FactorTriesTest() {
        tries.limits = tally;
    }

    @Test
    void five_codes_may_be_tried_and_the_sixth_is_not_even_compared() {
        for (var time = 0; time < 5; time++) tries.begin("ruta");

        assertEquals("code", assertRefused("factor.tooMany", () -> tries.begin("ruta")).field());
        assertDoesNotThrow(() -> tries.begin("jonas"));
    }

    @Test
    void a_code_that_fits_gives_all_tries_back() {
        for (var time = 0; time < 30; time++) {
            tries.begin("ruta");
            tries.fitted("ruta");
        }
        assertEquals(0, tally.count(Limit.FACTOR_FAILURES, "ruta"));
        assertEquals(0, tally.count(Limit.FACTOR_FAILURES_PER_DAY, "ruta"));
    }

    @Test
    void twenty_in_a_day_are_too_many_however_slowly_they_come() {
        for (var time = 0; time < 20; time++) {
            tries.begin("ruta");
            tally.forget(Limit.FACTOR_FAILURES, "ruta");
        }
        assertEquals("code", assertRefused("factor.tooManyToday", () -> tries.begin("ruta")).field());
    }
}
