package io.portico.server;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ChildrenTest {

    private static final Duration PATIENCE = Duration.ofSeconds(30);

    @TempDir Path folder;
    private DataFolder data;
    private Children killedLaunchers;

    @BeforeEach
    void open() {
        data = DataFolder.open(folder);
        killedLaunchers = new Children(data);
    }

    @Test
    void what_a_killed_launcher_left_is_ended_by_the_next() {
        var left = killedLaunchers.start("server", waiting());

        var ended = new Children(data).endLeftovers(List.of("server", "database"));

        assertEquals(List.of("server"), ended);
        assertFalse(left.isAlive());
    }

    @Test
    void a_stranger_that_got_the_same_process_id_is_left_alone() throws IOException {
        var stranger = waiting().start();
        Files.writeString(data.run().resolve("server.pid"), stranger.pid() + " 2020-01-01T00:00:00Z");

        assertEquals(List.of(), new Children(data).endLeftovers(List.of("server")));
        assertTrue(stranger.isAlive());
        stranger.destroyForcibly();
    }

    @Test
    void a_damaged_record_stops_nobody_from_starting() throws IOException {
        Files.writeString(data.run().resolve("server.pid"), "?");

        assertEquals(List.of(), new Children(data).endLeftovers(List.of("server")));
    }

    @Test
    void what_was_stopped_is_no_leftover() {
        var child = killedLaunchers.start("server", waiting());
        killedLaunchers.stop("server", PATIENCE);

        assertFalse(child.isAlive());
        assertEquals(List.of(), new Children(data).endLeftovers(List.of("server")));
    }

    @Test
    void nothing_comes_up_once_the_end_has_begun() {
        killedLaunchers.startNoMore();

        assertThrows(CannotStart.class, () -> killedLaunchers.start("server", waiting()));
    }

    private static ProcessBuilder waiting() {
        return new ProcessBuilder(Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-Xshare:auto",
                "-XX:TieredStopAtLevel=1", "-cp", System.getProperty("java.class.path"), Waiting.class.getName());
    }

    /** A program that does nothing until it is ended. */
    static class Waiting {

        public static void main(String[] ignored) throws InterruptedException {
            Thread.currentThread().join();
        }
    }
}
