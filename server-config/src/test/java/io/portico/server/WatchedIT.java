package io.portico.server;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.portico.wire.Aside;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.function.BooleanSupplier;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a balancer and an operator learn of a node whose database freezes, is another one, dies, and which is then stopped. */
class WatchedIT {

    private static final Path ARTEFACT = Path.of(System.getProperty("portico.jar"));
    /** What a balancer is promised, even when the database hangs. */
    private static final Duration PROMISED = Duration.ofSeconds(5);

    @TempDir
    Path folder;

    private final HttpClient http = HttpClient.newHttpClient();
    private String address;
    private String watch;
    private Children children;
    private Database database;

    @AfterEach
    void end() {
        if (database != null) database.stop();
    }

    @Test
    void a_node_says_of_itself_what_is_true() throws IOException, InterruptedException, SQLException {
        var data = DataFolder.open(folder.resolve("database"));
        children = new Children(data);
        database = new Database(data, children, "watched");
        database.start(ARTEFACT.resolveSibling("demo-database.jar"));
        try (var node = new Launch(ARTEFACT, folder.resolve("node"), settings(), "run")) {
            assertTrue(node.says("Ready: "), node::everything);
            // Whoever says much and is never heard falls silent.
            var stopped = Aside.begin(() -> node.says("Stopped."));
            assertEquals(200, ask("/health/ready").statusCode(), "its mail server can't be reached, and letters wait");
            its_figures_are_there();
            a_frozen_database_is_told_in_time(data);
            another_schema_is_told();
            without_a_database_people_are_asked_to_come_back();
            whoever_stops_it_is_heard_before_it_falls_silent(node);
            assertTrue(stopped.join(), node::everything);
        }
    }

    private Map<String, String> settings() {
        var settings = new HashMap<String, String>();
        var port = Ports.free();
        address = "http://127.0.0.1:" + port;
        settings.put("PORTICO_HTTP_PORT", String.valueOf(port));
        var watchPort = Ports.free();
        watch = "http://127.0.0.1:" + watchPort;
        settings.put("PORTICO_WATCH_PORT", String.valueOf(watchPort));
        settings.put("PORTICO_DB_URL", database.url());
        settings.put("PORTICO_DB_USER", Database.user());
        settings.put("PORTICO_DB_PASSWORD", database.password());
        settings.put("PORTICO_SMTP_HOST", "smtp.invalid");
        settings.put("PORTICO_MAIL_FROM", "portal@mail.example");
        settings.put("PORTICO_BASE_URL", "https://portal.example.com");
        settings.put("PORTICO_SECRET", "only for this test, 32 characters and more");
        settings.put("PORTICO_LEAVE_SECONDS", "6");
        settings.put("PORTICO_JVM_OPTIONS", "-XX:TieredStopAtLevel=1");
        return settings;
    }

    private void its_figures_are_there() {
        assertEquals(404, ask("/no-such-firm/sign-in").statusCode());
        assertEquals(200, ask("/admin/sign-in").statusCode());
        assertTrue(comes(() -> figures().tell(1, "portico_requests_total", "app=\"admin\"", "status=\"2xx\"")), "once it is over");
        var figures = figures();
        assertAll(
                () -> assertTrue(figures.tell(1, "portico_ready"), figures::text),
                () -> assertTrue(figures.tell(1, "portico_database_up"), figures::text),
                () -> assertTrue(figures.tell(0, "portico_outbox_letters"), figures::text),
                () -> assertTrue(figures.tell(0, "portico_outbox_oldest_seconds"), figures::text),
                () -> assertTrue(figures.tell(0, "portico_imports_open", "kind=\"invoices\""), figures::text),
                () -> assertTrue(figures.tell(0, "portico_imports_running", "kind=\"customers\""), figures::text),
                () -> assertTrue(figures.tell(1, "portico_requests_total", "app=\"portal\"", "status=\"4xx\""), figures::text),
                () -> assertTrue(figures.tell(1, "portico_request_seconds_bucket", "app=\"portal\"", "le=\"+Inf\""), figures::text),
                () -> assertTrue(figures.names("connectionpool_managedConnections", "jdbc_portico")),
                () -> assertTrue(figures.names("memory_usedHeap_bytes")));
    }

    private void a_frozen_database_is_told_in_time(DataFolder data) throws IOException {
        signal(data, "STOP");
        try {
            assertTrue(comes(() -> figures().tell(0, "portico_database_up")));
            var quickest = Duration.ofDays(1);
            for (var time = 0; time < 3; time++) {
                var asked = System.nanoTime();
                assertEquals(503, ask("/health/ready").statusCode());
                var took = Duration.ofNanos(System.nanoTime() - asked);
                if (took.compareTo(quickest) < 0) quickest = took;
                assertTrue(figures().tell(0, "portico_database_up"));
            }
            assertTrue(quickest.compareTo(PROMISED) < 0, "it took " + quickest);
            assertEquals(200, ask("/health/live").statusCode(), "the node itself is well");
            var page = ask("/acme/sign-in");
            assertEquals(503, page.statusCode(), "and says so, instead of waiting");
            assertTrue(page.headers().firstValue("Retry-After").isPresent());
            var sheet = page.body().replaceAll("(?s).*href=\"([^\"]*portal\\.css[^\"]*)\".*", "$1");
            assertEquals(200, ask(sheet).statusCode(), "and looks as it always does");
        } finally {
            signal(data, "CONT");
        }
        assertTrue(comes(() -> ask("/health/ready").statusCode() == 200), "it is ready again by itself");
    }

    private static void signal(DataFolder data, String signal) throws IOException {
        var pid = Files.readString(data.run().resolve(Database.NAME + ".pid")).split(" ")[0];
        var kill = new ProcessBuilder("kill", "-" + signal, pid).start();
        assertEquals(0, kill.onExit().join().exitValue());
    }

    private void another_schema_is_told() throws SQLException {
        change("update DATABASECHANGELOG set ID = concat('away-', ID)");
        assertTrue(comes(() -> ask("/health/ready").statusCode() == 503));
        assertTrue(ask("/health/ready").body().contains("another schema"));
        change("update DATABASECHANGELOG set ID = substring(ID, 6)");
        assertTrue(comes(() -> ask("/health/ready").statusCode() == 200));
    }

    private void change(String sql) throws SQLException {
        try (var connection = DriverManager.getConnection(database.url(), Database.user(), database.password());
                var statement = connection.createStatement()) {
            statement.executeUpdate(sql);
        }
    }

    private void without_a_database_people_are_asked_to_come_back() {
        database.stop();
        assertTrue(comes(() -> ask("/health/ready").statusCode() == 503));
        for (var page : new String[] {"/acme/sign-in", "/acme/invoices", "/admin/sign-up"}) {
            var answer = ask(page, "Accept-Language", "de", "Cookie", "staff=" + "A".repeat(43));
            var id = answer.headers().firstValue("X-Request-Id").orElseThrow();
            assertAll(page,
                    () -> assertEquals(503, answer.statusCode()),
                    () -> assertTrue(answer.headers().firstValue("Retry-After").isPresent()),
                    () -> assertTrue(answer.body().contains("Gleich wieder da"), answer.body()),
                    () -> assertTrue(answer.body().contains("Kennung: " + id), answer.body()));
        }
        assertEquals(200, ask("/health/live").statusCode());
        assertTrue(comes(() -> figures().tell(1, "portico_requests_total", "app=\"admin\"", "status=\"5xx\"")), "it is counted");
        assertTrue(figures().tell(Double.NaN, "portico_outbox_letters"), "nobody knows what waits");
    }

    private void whoever_stops_it_is_heard_before_it_falls_silent(Launch node) {
        node.stop();
        assertTrue(comes(() -> ask("/health/ready").body().contains("stopping")));
        var answered = System.nanoTime();
        while (answers()) pause();
        var seconds = Duration.ofNanos(System.nanoTime() - answered).toSeconds();
        assertTrue(seconds >= 5, "it still answered for " + seconds + " seconds");
    }

    private boolean answers() {
        try {
            http.send(HttpRequest.newBuilder(URI.create(watch + "/health/live")).build(), BodyHandlers.discarding());
            return true;
        } catch (IOException e) {
            return false;
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private static boolean comes(BooleanSupplier state) {
        for (var look = 0; look < 300; look++) {
            if (state.getAsBoolean()) return true;
            pause();
        }
        return false;
    }

    private static void pause() {
        try {
            Thread.sleep(100);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private Figures figures() {
        return new Figures(ask("/metrics").body());
    }

    /** Figures in the notation of Prometheus. */
    private record Figures(String text) {

        /** Whether the one of this name and these labels has this value. */
        boolean tell(double value, String name, String... labels) {
            return of(name, labels).anyMatch(line -> line.endsWith(" " + value));
        }

        boolean names(String name, String... labels) {
            return of(name, labels).findAny().isPresent();
        }

        private Stream<String> of(String name, String... labels) {
            return text.lines().filter(line -> line.startsWith(name + "{"))
                    .filter(line -> Stream.of(labels).allMatch(line::contains));
        }
    }

    private HttpResponse<String> ask(String path, String... headers) {
        var at = path.startsWith("/health") || path.equals("/metrics") ? watch : address;
        var request = HttpRequest.newBuilder(URI.create(at + path)).timeout(Duration.ofMinutes(1));
        if (headers.length > 0) request.headers(headers);
        try {
            return http.send(request.build(), BodyHandlers.ofString());
        } catch (IOException e) {
            throw new AssertionError(path, e);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
