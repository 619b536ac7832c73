package io.portico.model.access;

import static io.portico.model.Refusals.assertRefused;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.portico.model.Refusal;
import io.portico.platform.Limit;
import io.portico.platform.Settings;
import io.portico.platform.Tally;
import org.junit.jupiter.api.Test;

class CodeTriesTest {

    private static final OneTimeCode RIGHT = new OneTimeCode("48271930");
    private static final OneTimeCode WRONG = new OneTimeCode("48271931");

    private final Tally tally = new Tally();
    private final CodeTries tries = new CodeTries();
    private final byte[] salt = Token.fresh().hash();
    private final byte[] mark;

    CodeTriesTest() {
        tries.limits = tally;
        tries.lock = new CodeLock();
        tries.lock.settings = new Settings() {
            @Override
            public Secret secret() {
                return Secret.of("a secret of at least thirty-two characters");
            }
        };
        mark = tries.lock.mac(RIGHT, salt);
    }

    private Refusal refused(OneTimeCode typed, int times) {
        return assertRefused("code.wrong", () -> tries.judge(typed, mark, salt, times, "acme", "petras"));
    }

    @Test
    void the_right_code_lets_in_and_counts_as_nothing() {
        assertDoesNotThrow(() -> tries.judge(RIGHT, mark, salt, 1, "acme", "petras"));
        assertEquals(0, tally.count(Limit.CODE_FAILURES_PER_HOUR, "acme", "petras"));
        assertEquals(0, tally.count(Limit.CODE_FAILURES_PER_DAY, "acme", "petras"));
    }

    @Test
    void a_wrong_one_is_told_how_often_it_may_still_be_tried() {
        assertArrayEquals(new Object[] {4}, refused(WRONG, 1).details());
        assertEquals("code", refused(WRONG, 2).field());
        assertEquals(2, tally.count(Limit.CODE_FAILURES_PER_HOUR, "acme", "petras"));
        assertEquals(2, tally.count(Limit.CODE_FAILURES_PER_DAY, "acme", "petras"));
    }

    @Test
    void after_ten_failures_in_an_hour_even_the_right_one_reads_as_wrong_for_this_account_alone() {
        for (var time = 0; time < 10; time++) refused(WRONG, 1);

        refused(RIGHT, 1);
        assertDoesNotThrow(() -> tries.judge(RIGHT, mark, salt, 1, "acme", "jonas"));
        tally.forget(Limit.CODE_FAILURES_PER_HOUR, "acme", "petras");
        assertDoesNotThrow(() -> tries.judge(RIGHT, mark, salt, 1, "acme", "petras"));
    }

    @Test
    void fifty_in_a_day_are_too_many_however_slowly_they_come() {
        for (var time = 0; time < 50; time++) {
            refused(WRONG, 1);
            tally.forget(Limit.CODE_FAILURES_PER_HOUR, "acme", "petras");
        }
        refused(RIGHT, 1);
    }
}
