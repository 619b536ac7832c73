package io.portico.server;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class ShutdownTest {

    private final List<String> stopped = new ArrayList<>();
    private final Shutdown shutdown = new Shutdown();

    @Test
    void what_was_started_last_stops_first() {
        remember("database", "mail", "server");

        shutdown.close();

        assertEquals(List.of("server", "mail", "database"), stopped);
    }

    @Test
    void one_that_fails_to_stop_does_not_keep_the_others_up() {
        remember("database");
        shutdown.then("mail", () -> {
            throw new IllegalStateException("stuck");
        });

        shutdown.close();

        assertEquals(List.of("database"), stopped);
    }

    @Test
    void what_comes_up_after_the_end_began_is_stopped_at_once() {
        shutdown.close();

        remember("server");

        assertEquals(List.of("server"), stopped);
    }

    private void remember(String... names) {
        for (var name : names) shutdown.then(name, () -> stopped.add(name));
    }
}
