package io.portico.server;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What the server gives away about itself and what it lets through, seen on the wire. */
class HardeningIT {

    private static final Pattern TELLTALE = Pattern.compile("(?im)^server:|^x-powered-by:|^\\$ws|liberty|websphere|ibm"
            + "|myfaces|primefaces|portico|SRVE\\d|Exception|\tat ");

    @ParameterizedTest
    @ValueSource(strings = {
            "GET / HTTP/1.1", "GET /no-such-firm/ HTTP/1.1", "GET /no-such-firm/sign-in HTTP/1.1",
            "GET /admin/no-such-page HTTP/1.1", "GET /%zz HTTP/1.1", "GET /a/..;/b HTTP/1.1",
            "GET /a/%2e%2e/WEB-INF/web.xml HTTP/1.1", "GET /WEB-INF/web.xml HTTP/1.1", "GET //x HTTP/1.1",
            "GET /a%00b HTTP/1.1", "TRACE / HTTP/1.1", "OPTIONS * HTTP/1.1", "PUT /no-such-firm/x HTTP/1.1",
            "MAKE /tea HTTP/1.1", "GET /x HTTP/9.9", "nonsense"})
    void no_answer_names_what_it_runs_on(String request) throws IOException {
        var answer = ask(request);

        assertFalse(TELLTALE.matcher(answer).find(), answer);
    }

    @Test
    void tracing_a_request_is_not_served() throws IOException {
        assertFalse(ask("TRACE / HTTP/1.1", "X-Mark: come-back").contains("come-back"));
    }

    @Test
    void a_connection_cannot_be_turned_into_one_that_a_proxy_does_not_understand() throws IOException {
        var answer = ask("GET /admin/sign-in HTTP/1.1", "Upgrade: h2c", "HTTP2-Settings: AAMAAABkAAQAoAAAAAIAAAAA");

        assertTrue(answer.startsWith("HTTP/1.1 200 "), answer);
    }

    @Test
    void a_body_larger_than_any_upload_is_refused_before_it_is_sent() throws IOException {
        for (var page : List.of("/admin/sign-in", "/no-such-firm/sign-in")) {
            var answer = ask("POST " + page + " HTTP/1.1", "Content-Length: 120000000");
            assertTrue(answer.startsWith("HTTP/1.1 413 "), answer);
        }
    }

    @Test
    void a_body_that_does_not_say_how_large_it_is_is_refused() throws IOException {
        var answer = ask("POST /admin/sign-in HTTP/1.1", "Transfer-Encoding: chunked");

        assertTrue(answer.startsWith("HTTP/1.1 411 "), answer);
    }

    @Test
    void private_headers_of_a_web_server_in_front_are_not_believed() throws IOException {
        var answer = ask("GET /admin/ HTTP/1.1", "$WSSN: evil.example", "$WSSP: 666", "$WSIS: true",
                "$WSSC: https", "$WSRU: root");

        assertFalse(answer.contains("evil.example"), answer);
        assertFalse(answer.contains("666"), answer);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/admin/sign-in", "/no-such-firm/sign-in"})
    void a_form_without_files_has_a_mebibyte_at_most(String page) throws IOException {
        var answer = ask("POST " + page + " HTTP/1.1", "Content-Type: application/x-www-form-urlencoded", "Content-Length: 1048577");

        assertTrue(answer.startsWith("HTTP/1.1 413 "), answer);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "/admin"})
    void of_a_frameworks_files_there_is_one_each(String app) throws IOException {
        var file = "GET " + app + "/jakarta.faces.resource/core.js.xhtml?ln=primefaces&v=1";

        assertTrue(ask(file + " HTTP/1.1").startsWith("HTTP/1.1 200 "));
        assertTrue(ask(file + "&loc=../../WEB-INF HTTP/1.1").startsWith("HTTP/1.1 404 "));
        assertTrue(ask(file + "&con=../../WEB-INF HTTP/1.1").startsWith("HTTP/1.1 404 "));
    }

    @Test
    void the_demo_is_not_there_in_production() throws IOException {
        var answer = ask("GET /demo/mailbox HTTP/1.1");

        assertTrue(answer.startsWith("HTTP/1.1 404 "), answer);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/health", "/health/ready", "/health/live", "/metrics", "/metrics?scope=base"})
    void how_the_server_is_is_told_at_a_port_of_its_own_and_nothing_else_is(String page) throws IOException {
        var people = TestServer.get().port();
        var watch = TestServer.get().watchPort();
        var request = "GET " + page + " HTTP/1.1";

        assertTrue(ask(watch, "localhost:" + watch, request).startsWith("HTTP/1.1 200 "));
        for (var host : List.of("localhost", "localhost:" + people, "localhost:" + watch)) {
            assertTrue(ask(people, host, request).startsWith("HTTP/1.1 404 "), host);
            var answer = ask(watch, host, "GET /admin/sign-in HTTP/1.1");
            assertTrue(answer.startsWith("HTTP/1.1 404 "), answer);
            assertFalse(TELLTALE.matcher(answer).find(), answer);
        }
    }

    private static String ask(String request, String... headers) throws IOException {
        return ask(TestServer.get().port(), "127.0.0.1", request, headers);
    }

    private static String ask(int port, String host, String request, String... headers) throws IOException {
        try (var socket = new Socket("127.0.0.1", port)) {
            var text = new StringBuilder(request).append("\r\nHost: ").append(host).append("\r\nConnection: close\r\n");
            for (var header : headers) text.append(header).append("\r\n");
            socket.getOutputStream().write(text.append("\r\n").toString().getBytes(StandardCharsets.ISO_8859_1));
            socket.shutdownOutput();
            return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
