package io.portico.server;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

class TrustedProxiesTest {

    @Test
    void nobody_is_believed_unless_named() {
        assertFalse("127.0.0.1".matches(TrustedProxies.pattern(null)));
        assertFalse("127.0.0.1".matches(TrustedProxies.pattern(" ")));
        assertFalse("".matches(TrustedProxies.pattern("")));
    }

    @Test
    void those_who_are_named_are_believed_and_nobody_else() {
        var pattern = TrustedProxies.pattern("10.0.0.5, 10.0.0.6,::1");

        assertTrue("10.0.0.5".matches(pattern));
        assertTrue("10.0.0.6".matches(pattern));
        assertTrue("::1".matches(pattern));
        assertFalse("10.0.0.50".matches(pattern));
        assertFalse("10a0b0c5".matches(pattern));
    }

    @Test
    void a_network_stands_for_all_its_addresses() {
        var pattern = TrustedProxies.pattern("10.1.0.0/16,192.168.7.0/24");

        assertTrue("10.1.200.3".matches(pattern));
        assertTrue("192.168.7.9".matches(pattern));
        assertFalse("10.2.0.1".matches(pattern));
        assertFalse("192.168.70.9".matches(pattern));
    }

    @Test
    void a_pattern_in_place_of_an_address_is_refused() {
        assertThrows(CannotStart.class, () -> TrustedProxies.pattern(".*"));
        assertThrows(CannotStart.class, () -> TrustedProxies.pattern("10.0.0.0/9"));
        assertThrows(CannotStart.class, () -> TrustedProxies.pattern("proxy.example.com"));
    }
}
