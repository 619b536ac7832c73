package io.portico.server;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ServerSettingsTest {

    private final Map<String, String> environment = new HashMap<>(Map.of(
            "PORTICO_DB_URL", "jdbc:mysql://db.example.com:3306/portico",
            "PORTICO_DB_USER", "portico",
            "PORTICO_DB_PASSWORD", "secret",
            "PORTICO_SMTP_HOST", "smtp.example.com",
            "PORTICO_MAIL_FROM", "portal@example.com",
            "PORTICO_BASE_URL", "https://portal.example.com",
            "PORTICO_SECRET", "0123456789abcdef0123456789abcdef"));

    @Test
    void what_is_needed_is_enough() {
        var server = new ServerSettings(environment).requireAll().environment();

        assertEquals("9080", server.get("PORTICO_HTTP_PORT"));
        assertEquals("587", server.get("PORTICO_SMTP_PORT"));
        assertEquals("true", server.get("PORTICO_SMTP_STARTTLS"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"PORTICO_DB_URL", "PORTICO_DB_USER", "PORTICO_DB_PASSWORD", "PORTICO_SMTP_HOST",
            "PORTICO_MAIL_FROM", "PORTICO_BASE_URL", "PORTICO_SECRET"})
    void a_missing_one_is_named_in_one_sentence(String name) {
        environment.remove(name);

        assertTrue(refusal().startsWith(name + " is missing: set it to "), refusal());
    }

    @ParameterizedTest
    @CsvSource({
            "PORTICO_DB_URL, jdbc:postgresql://db/portico",
            "PORTICO_DB_URL, jdbc:mysql://db/portico?password=x",
            "PORTICO_SMTP_PORT, twentyfive",
            "PORTICO_SMTP_PORT, 70000",
            "PORTICO_SMTP_SECURITY, maybe",
            "PORTICO_MAIL_FROM, Portal <portal@example.com>",
            "PORTICO_BASE_URL, portal.example.org",
            "PORTICO_BASE_URL, https://portal.example.com/here",
            "PORTICO_SECRET, short",
            "PORTICO_HTTP_PORT, 0",
            "PORTICO_WATCH_PORT, none",
            "PORTICO_TRUSTED_PROXIES, everybody"})
    void a_bad_one_is_named_and_its_value_is_not_repeated(String name, String value) {
        environment.put(name, value);

        assertTrue(refusal().startsWith(name + " is not usable: set it to "), refusal());
        assertTrue(!refusal().contains(value), refusal());
    }

    @Test
    void blanks_around_a_value_do_no_harm_and_nothing_but_blanks_is_missing() {
        environment.put("PORTICO_DB_USER", "  portico ");
        environment.put("PORTICO_SECRET", "   ");

        assertEquals("portico", new ServerSettings(environment).get("PORTICO_DB_USER"));
        assertTrue(refusal().startsWith("PORTICO_SECRET is missing"), refusal());
    }

    @Test
    void strangers_variables_do_not_reach_the_server() {
        environment.put("AWS_SECRET", "x");

        assertTrue(!new ServerSettings(environment).environment().containsKey("AWS_SECRET"));
    }

    @ParameterizedTest
    @CsvSource({"0.0.0.0, *", "*, *", "127.0.0.1, 127.0.0.1", "10.0.0.7, 10.0.0.7"})
    void every_address_has_its_own_word_in_the_server(String host, String word) {
        environment.put("PORTICO_HTTP_HOST", host);

        assertEquals(word, new ServerSettings(environment).environment().get("PORTICO_HTTP_HOST"));
    }

    @Test
    void whoever_watches_has_the_next_port_of_this_machine_unless_another_is_named() {
        environment.put("PORTICO_HTTP_HOST", "0.0.0.0");
        environment.put("PORTICO_HTTP_PORT", "8080");
        var server = new ServerSettings(environment);
        assertEquals("http://127.0.0.1:8081", server.watchAddress());
        assertEquals("127.0.0.1", server.environment().get("PORTICO_WATCH_HOST"));

        environment.put("PORTICO_WATCH_HOST", "10.0.0.7");
        environment.put("PORTICO_WATCH_PORT", "9000");
        assertEquals("http://10.0.0.7:9000", new ServerSettings(environment).watchAddress());
    }

    @Test
    void the_time_to_leave_is_a_number_of_seconds() {
        assertEquals(6, new ServerSettings(environment).leaveSeconds());
        environment.put("PORTICO_LEAVE_SECONDS", "soon");

        assertTrue(refusal().startsWith("PORTICO_LEAVE_SECONDS is not usable"), refusal());
    }

    private String refusal() {
        return assertThrows(CannotStart.class, () -> new ServerSettings(environment).requireAll().environment())
                .getMessage();
    }
}
