package io.portico.sweeps;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.portico.journeys.ui.Example;
import io.portico.server.TestServer;
import java.io.IOException;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.List;
import java.util.Map;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Whoever writes that something went wrong quotes a reference, and the log has it beside everything that happened then. */
class ReferencesIT {

    private static final HttpClient HTTP = HttpClient.newHttpClient();

    private static final Map<String, String> WORDS = Map.of("en", "Reference: ", "lt", "Kreipinio numeris: ",
            "de", "Kennung: ", "ro", "Referință: ", "kk", "Анықтама нөмірі: ");

    private final Example firm = Example.firm();
    private final String portal = "/" + firm.slug();
    private final List<String> signIns = List.of(portal + "/sign-in", "/admin/sign-in");

    private static HttpResponse<String> ask(String method, String path, String body, String... headers) {
        var request = HttpRequest.newBuilder(URI.create(TestServer.get().address() + path))
                .method(method, body == null ? BodyPublishers.noBody() : BodyPublishers.ofString(body)).headers(headers);
        try {
            return HTTP.send(request.build(), BodyHandlers.ofString());
        } catch (IOException e) {
            throw new AssertionError(path, e);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String id(HttpResponse<String> answer) {
        return answer.headers().firstValue("X-Request-Id").orElseThrow();
    }

    @Test
    void every_answer_of_an_app_has_an_id_of_its_own_that_nobody_else_can_choose() {
        for (var path : List.of(portal + "/sign-in", portal + "/invoices", portal + "/nothing", "/no-such-firm/",
                "/admin/sign-in", "/admin/", "/ui/portal.css")) {
            var one = id(ask("GET", path, null, "X-Request-Id", "CHOSEN"));
            assertNotEquals("CHOSEN", one, path);
            assertNotEquals(one, id(ask("GET", path, null, "Accept-Language", "en")), path);
        }
    }

    @Test
    void each_page_that_refuses_shows_it_in_every_language() {
        for (var language : WORDS.entrySet()) {
            for (var page : signIns) {
                var speaks = new String[] {"Accept-Language", language.getKey()};
                shows(403, language.getValue(), ask("POST", page, "a=b", "Accept-Language", language.getKey(),
                        "Sec-Fetch-Site", "cross-site"));
                shows(405, language.getValue(), ask("PUT", page, "a=b", speaks));
                shows(413, language.getValue(), ask("POST", page, "a".repeat(1024 * 1024 + 1), "Accept-Language",
                        language.getKey(), "Sec-Fetch-Site", "same-origin"));
            }
        }
    }

    @Test
    void an_address_that_cannot_be_decoded_is_no_fault_of_ours() throws IOException {
        for (var page : signIns) {
            try (var socket = new Socket("127.0.0.1", TestServer.get().port())) {
                var request = "GET " + page + "?a=%zz HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n";
                socket.getOutputStream().write(request.getBytes(StandardCharsets.US_ASCII));
                var answer = new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
                assertTrue(answer.startsWith("HTTP/1.1 400 "), answer);
                assertTrue(answer.contains("Reference: "), answer);
            }
        }
    }

    private static void shows(int status, String word, HttpResponse<String> answer) {
        assertAll(answer.request().method() + " " + answer.uri(),
                () -> assertEquals(status, answer.statusCode()),
                () -> assertTrue(answer.body().contains(word + id(answer)), answer.body()));
    }

    private static Stream<String> lines() throws IOException {
        return Files.readAllLines(TestServer.get().log()).stream();
    }

    /** The line of a request is written once its answer has left. */
    private static void awaitLine(String id) throws IOException {
        for (var look = 0; look < 100 && lines().noneMatch(line -> line.contains(id)); look++) {
            LockSupport.parkNanos(100_000_000);
        }
    }

    @Test
    void the_log_has_one_line_of_json_for_a_request_with_its_id_and_firm_and_without_its_query() throws IOException {
        var id = id(ask("GET", portal + "/invitation?i=never-to-be-logged-anywhere", null, "Accept-Language", "en"));

        awaitLine(id);
        var ours = lines().filter(line -> line.contains("\"ext_request\":\"" + id + "\"")
                && line.contains("io.portico.requests")).toList();
        assertEquals(1, ours.size(), () -> ours.toString());
        var line = ours.get(0);
        assertAll(line,
                () -> assertTrue(line.startsWith("{") && line.endsWith("}")),
                () -> assertTrue(line.contains("\"ext_firm\":\"" + firm.slug() + "\"")),
                () -> assertTrue(line.contains("\"ext_app\":\"portal\"")),
                () -> assertTrue(line.contains("\"ext_status_int\":")),
                () -> assertTrue(line.contains("\"ext_millis_int\":")));
        assertEquals(List.of(), lines().filter(one -> one.contains("never-to-be-logged-anywhere")).toList());
    }
}
