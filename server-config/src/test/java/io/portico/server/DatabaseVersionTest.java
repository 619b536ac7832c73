package io.portico.server;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DatabaseVersionTest {

    @ParameterizedTest
    @ValueSource(strings = {"11.4.5-MariaDB", "12.0.1-MariaDB-ubu2404", "8.4.0", "8.4.6-commercial", "9.7.0"})
    void these_are_fine(String version) {
        assertDoesNotThrow(() -> DatabaseVersion.check(version));
    }

    @ParameterizedTest
    @ValueSource(strings = {"10.11.6-MariaDB-0+deb12u1", "5.5.5-10.11.6-MariaDB", "11.3.2-MariaDB", "8.0.39", "5.7.44"})
    void older_ones_are_refused_with_what_is_needed(String version) {
        var refusal = assertThrows(CannotStart.class, () -> DatabaseVersion.check(version)).getMessage();

        assertTrue(refusal.contains(version) && refusal.contains("MySQL 8.4 or MariaDB 11.4"), refusal);
    }
}
