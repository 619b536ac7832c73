package io.portico.server;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

class JdbcAddressTest {

    @Test
    void what_portico_relies_on_is_always_there() {
        var complete = JdbcAddress.complete("jdbc:mysql://db/portico");

        assertTrue(complete.startsWith("jdbc:mysql://db/portico?connectionTimeZone=UTC&"), complete);
        assertTrue(complete.contains("forceConnectionTimeZoneToSession=true"), complete);
        assertTrue(complete.contains("socketTimeout=25000"), complete);
    }

    @Test
    void what_the_person_wrote_wins() {
        var complete = JdbcAddress.complete("jdbc:mysql://db/portico?sslMode=VERIFY_CA&socketTimeout=9000");

        assertTrue(complete.contains("sslMode=VERIFY_CA&socketTimeout=9000&connectionTimeZone=UTC"), complete);
        assertEquals(complete.indexOf("socketTimeout"), complete.lastIndexOf("socketTimeout"));
    }

    @Test
    void whoever_only_asks_how_it_is_waits_two_seconds_whatever_the_person_wrote() {
        var impatient = JdbcAddress.impatient("jdbc:mysql://db/portico?sslMode=VERIFY_CA&socketTimeout=9000");

        assertTrue(impatient.contains("sslMode=VERIFY_CA&socketTimeout=2000&"), impatient);
        assertTrue(impatient.contains("connectTimeout=2000"), impatient);
    }

    @Test
    void who_waits_for_a_lock_hears_of_it_soon_but_migrations_wait() {
        assertTrue(JdbcAddress.complete("jdbc:mysql://db/portico").contains("sessionVariables=innodb_lock_wait_timeout=3"));
        assertTrue(JdbcAddress.patient("jdbc:mysql://db/portico").contains("&sessionVariables=innodb_lock_wait_timeout=50"));
    }

    @Test
    void whoever_fills_whole_tables_waits_as_long_as_it_takes() {
        assertTrue(JdbcAddress.patient("jdbc:mysql://db/portico").contains("?socketTimeout=0&"));
        assertTrue(JdbcAddress.patient("jdbc:mysql://db/portico?sslMode=REQUIRED").contains("&socketTimeout=0&"));
    }
}
