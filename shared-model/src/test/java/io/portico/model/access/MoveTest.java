package io.portico.model.access;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import org.junit.jupiter.api.Test;

class MoveTest {

    private static final Instant NOW = Instant.parse("2026-11-22T12:00:00Z");

    @Test
    void can_be_undone_by_the_old_address_until_the_week_is_over() {
        var move = move("hash");

        assertEquals(NOW, move.changedAt());
        assertEquals(NOW.plus(Move.UNDO), move.undoUntil());
        assertTrue(move.isOpen(move.undoUntil().minusMillis(1)));
        assertFalse(move.isOpen(move.undoUntil()));
        assertEquals(EmailAddress.of("Petras@example.com"), move.oldEmail());
    }

    @Test
    void knows_the_password_of_then_and_that_there_was_none() {
        assertTrue(move("hash").isPasswordOfThen("hash"));
        assertFalse(move("hash").isPasswordOfThen("other"));
        assertFalse(move("hash").isPasswordOfThen(null));
        assertTrue(move(null).isPasswordOfThen(null));
        assertFalse(move(null).isPasswordOfThen("hash"));
    }

    @Test
    void shows_the_reader_of_the_old_address_too_little_of_the_new_one() {
        var shown = move("hash").undoable("Petras").toString();

        assertTrue(shown.contains("Petras@example.com") && shown.contains("n…@acme.example"), shown);
        assertFalse(shown.contains("new@"), shown);
    }

    private static Move move(String password) {
        var old = EmailAddress.of("Petras@example.com");
        return new Move(old, EmailAddress.of("new@acme.example"), Token.fresh(), password, null, NOW);
    }
}
