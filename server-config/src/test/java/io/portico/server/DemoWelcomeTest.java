package io.portico.server;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

class DemoWelcomeTest {

    @Test
    void says_where_to_sign_in_at_the_address_of_this_start() {
        var text = String.join("\n", DemoWelcome.lines("http://localhost:9080"));

        assertTrue(text.contains("http://localhost:9080/admin/sign-in"), text);
        assertTrue(text.contains("ruta@acme.example"), text);
        assertFalse(text.contains("{"), text);
    }
}
