package io.portico.server;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class PortsTest {

    @Test
    void a_taken_port_is_named_with_the_way_out() throws IOException {
        try (var taken = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            for (var name : List.of("PORTICO_HTTP_PORT", "PORTICO_WATCH_PORT")) {
                var settings = free().with(name, taken.getLocalPort());
                var refusal = assertThrows(CannotStart.class, () -> Ports.mustBeFree(settings)).getMessage();

                assertTrue(refusal.contains("Port " + taken.getLocalPort()), refusal);
                assertTrue(refusal.contains(name), refusal);
            }
        }
    }

    @Test
    void a_free_port_is_free() {
        assertDoesNotThrow(() -> Ports.mustBeFree(free()));
        assertDoesNotThrow(() -> Ports.mustBeFree(free().with("PORTICO_HTTP_HOST", "*")));
    }

    private static ServerSettings free() {
        return new ServerSettings(Map.of()).with("PORTICO_HTTP_PORT", Ports.free()).with("PORTICO_WATCH_PORT", Ports.free());
    }
}
