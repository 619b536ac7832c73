package io.portico.server;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import org.junit.jupiter.api.Test;

class PortsTest {

    @Test
    void a_taken_port_is_named_with_the_way_out() throws IOException {
        try (var taken = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            var refusal = assertThrows(CannotStart.class,
                    () -> Ports.mustBeFree("127.0.0.1", taken.getLocalPort())).getMessage();

            assertTrue(refusal.contains("Port " + taken.getLocalPort()), refusal);
            assertTrue(refusal.contains("PORTICO_HTTP_PORT"), refusal);
        }
    }

    @Test
    void a_free_port_is_free() {
        assertDoesNotThrow(() -> Ports.mustBeFree("127.0.0.1", Ports.free()));
        assertDoesNotThrow(() -> Ports.mustBeFree("*", Ports.free()));
    }
}
