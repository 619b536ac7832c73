package io.portico.web;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Duration;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PasswordTriesTest {

    @ParameterizedTest
    @CsvSource({"5, 1", "6, 2", "7, 4", "8, 8", "9, 16", "10, 30", "11, 30", "1000, 30"})
    void pauses_double_after_the_fifth_failure_and_never_exceed_half_a_minute(int failures, long seconds) {
        assertEquals(Duration.ofSeconds(seconds), PasswordTries.pauseAfter(failures));
    }
}
