package io.portico.platform;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.sql.SQLException;
import java.sql.SQLIntegrityConstraintViolationException;
import java.sql.SQLTransientConnectionException;
import org.junit.jupiter.api.Test;

class MishapTest {

    private static RuntimeException within(SQLException told) {
        return new IllegalStateException("what the provider says", new RuntimeException(told));
    }

    @Test
    void a_key_that_is_taken_is_an_answer_and_passes_never() {
        var taken = within(new SQLIntegrityConstraintViolationException("Duplicate entry", "23000", 1062));
        assertTrue(Mishap.isTaken(taken));
        assertFalse(Mishap.isPassing(taken));
    }

    @Test
    void a_deadlock_and_a_lock_held_too_long_are_clashes() {
        for (var clash : new SQLException[] {new SQLException("Deadlock found", "40001", 1213),
                new SQLException("Lock wait timeout exceeded", "HY000", 1205)}) {
            assertTrue(Mishap.isClash(within(clash)));
            assertFalse(Mishap.isTaken(within(clash)));
            assertFalse(Mishap.isAway(within(clash)));
        }
    }

    @Test
    void a_broken_line_and_an_empty_pool_are_a_database_that_is_away() {
        assertTrue(Mishap.isAway(within(new SQLException("Communications link failure", "08S01"))));
        assertTrue(Mishap.isAway(within(new SQLTransientConnectionException("Connection not available"))));
    }

    @Test
    void what_the_statement_itself_gets_wrong_is_none_of_these() {
        var wrong = within(new SQLException("Unknown column", "42S22", 1054));
        assertFalse(Mishap.isPassing(wrong));
        assertFalse(Mishap.isTaken(wrong));
        assertFalse(Mishap.isPassing(new IllegalStateException(new SQLException("without a state"))));
    }
}
