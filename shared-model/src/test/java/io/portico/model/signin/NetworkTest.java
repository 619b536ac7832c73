package io.portico.model.signin;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class NetworkTest {

    @Test
    void neighbours_share_a_block() {
        assertEquals("198.51.100.0/24", Network.block("198.51.100.7"));
        assertEquals(Network.block("198.51.100.1"), Network.block("198.51.100.254"));
        assertEquals("2001:db8:0:7:0:0:0:0/64", Network.block("2001:db8:0:7::1"));
        assertEquals(Network.block("2001:db8:0:7::1"), Network.block("2001:0DB8:0:7:ffff::2"));
    }

    @Test
    void strangers_do_not() {
        assertEquals("198.51.101.0/24", Network.block("198.51.101.7"));
        assertEquals("2001:db8:0:8:0:0:0:0/64", Network.block("2001:db8:0:8::1"));
    }

    @Test
    void a_limit_counts_an_address_of_ipv4_and_a_line_of_ipv6() {
        assertEquals("198.51.100.7/32", Network.of("198.51.100.7"));
        assertEquals("198.51.100.7/32", Network.of("::ffff:198.51.100.7"));
        assertEquals("2001:db8:0:7:0:0:0:0/64", Network.of("2001:db8:0:7::1"));
        assertEquals("gateway.example", Network.of("gateway.example"));
    }

    @Test
    void what_is_no_address_stands_for_itself_and_is_never_looked_up() {
        assertEquals("gateway.example", Network.block("gateway.example"));
        assertEquals("null", Network.block(null));
        assertEquals("1.2.3.4.5.6", Network.block("1.2.3.4.5.6"));
    }
}
