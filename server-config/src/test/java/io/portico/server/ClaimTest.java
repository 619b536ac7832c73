package io.portico.server;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ClaimTest {

    @TempDir Path folder;

    @Test
    void a_second_launcher_in_the_same_folder_is_told_what_to_do() {
        var data = DataFolder.open(folder);
        var first = Claim.of(data);

        var refusal = assertThrows(CannotStart.class, () -> Claim.of(data)).getMessage();

        assertTrue(refusal.contains(String.valueOf(ProcessHandle.current().pid())), refusal);
        assertTrue(refusal.contains("PORTICO_DATA") && refusal.contains("PORTICO_HTTP_PORT"), refusal);
        first.release();
    }

    @Test
    void a_folder_that_was_let_go_can_be_claimed_again() {
        var data = DataFolder.open(folder);
        Claim.of(data).release();

        assertDoesNotThrow(() -> Claim.of(data).release());
    }

    @Test
    void a_launcher_that_is_just_stopping_is_waited_for() {
        var data = DataFolder.open(folder);
        var first = Claim.of(data);
        Claim.saysItStops(data);
        new Thread(first::release).start();

        assertDoesNotThrow(() -> Claim.of(data).release());
    }
}
