package io.portico.server;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
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
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a balancer and an operator learn of a node whose database freezes, is another one, dies, and which is then stopped. */
class WatchedIT {

    private static final Path ARTEFACT = Path.of(System.getProperty("portico.jar"));
    private static final String TOKEN = "only-for-this-test-and-32-characters-long";
    /** What a balancer is promised, even when the database hangs. */
    private static final Duration PROMISED = Duration.ofSeconds(5);

    @TempDir
    Path folder;

    private final HttpClient http = HttpClient.newHttpClient();
    private String address;
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
            only_the_operator_reads_its_figures();
            a_frozen_database_is_told_in_time(data);
            another_schema_is_told();
            without_a_database_people_are_asked_to_come_back();
            whoever_stops_it_is_heard_before_it_falls_silent(node);
            assertTrue(stopped.join(), node::everything);
            assertFalse(node.everything().contains(TOKEN));
        }
    }

    private Map<String, String> settings() {
        var settings = new HashMap<String, String>();
        var port = Ports.free();
        address = "http://127.0.0.1:" + port;
        settings.put("PORTICO_HTTP_PORT", String.valueOf(port));
        settings.put("PORTICO_DB_URL", database.url());
        settings.put("PORTICO_DB_USER", Database.user());
        settings.put("PORTICO_DB_PASSWORD", database.password());
        settings.put("PORTICO_SMTP_HOST", "smtp.invalid");
        settings.put("PORTICO_MAIL_FROM", "portal@mail.example");
        settings.put("PORTICO_BASE_URL", "https://portal.example.com");
        settings.put("PORTICO_SECRET", "only for this test, 32 characters and more");
        settings.put("PORTICO_METRICS_TOKEN", TOKEN);
        settings.put("PORTICO_LEAVE_SECONDS", "6");
        settings.put("PORTICO_JVM_OPTIONS", "-XX:TieredStopAtLevel=1");
        return settings;
    }

    private void only_the_operator_reads_its_figures() {
        var figures = figures();
        assertAll(
                () -> assertTrue(figures.contains("\nportico_ready 1\n"), figures),
                () -> assertTrue(figures.contains("\nportico_outbox_letters 0\n"), figures),
                () -> assertTrue(figures.contains("\nportico_outbox_oldest_seconds 0\n"), figures),
                () -> assertTrue(figures.contains("\nportico_imports_open{kind=\"invoices\"} 0\n"), figures),
                () -> assertTrue(figures.contains("\nportico_pool_connections "), figures),
                () -> assertEquals(404, ask("/metrics").statusCode()),
                () -> assertEquals(404, ask("/metrics", "Authorization", "Bearer wrong").statusCode()),
                () -> assertEquals(404, ask("/no-such-firm/metrics", "Authorization", "Bearer " + TOKEN).statusCode()));
    }

    private void a_frozen_database_is_told_in_time(DataFolder data) throws IOException {
        signal(data, "STOP");
        try {
            assertTrue(comes(() -> figures().contains("\nportico_database_up 0\n")));
            var quickest = Duration.ofDays(1);
            for (var time = 0; time < 3; time++) {
                var asked = System.nanoTime();
                assertEquals(503, ask("/health/ready").statusCode());
                var took = Duration.ofNanos(System.nanoTime() - asked);
                if (took.compareTo(quickest) < 0) quickest = took;
                assertTrue(figures().contains("\nportico_database_up 0\n"));
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
        assertTrue(figures().contains("status=\"5xx\"} "), "they are counted");
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
            http.send(HttpRequest.newBuilder(URI.create(address + "/health/live")).build(), BodyHandlers.discarding());
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

    private String figures() {
        return ask("/metrics", "Authorization", "Bearer " + TOKEN).body();
    }

    private HttpResponse<String> ask(String path, String... headers) {
        var request = HttpRequest.newBuilder(URI.create(address + path)).timeout(Duration.ofMinutes(1));
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
