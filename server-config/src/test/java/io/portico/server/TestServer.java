package io.portico.server;

import io.portico.overheard.Ear;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/**
 * The server that all tests of a process share: a database, a mail catcher and Liberty with the two wars that ship,
 * started by the first test that asks and ended with the last. Each test makes its own firm in it.
 */
public final class TestServer {

    private static TestServer only;
    private static RuntimeException failure;

    private final DataFolder data;
    private final Path artefact = Path.of(System.getProperty("portico.jar"));
    private final ServerSettings settings;
    private final Running running;

    private TestServer() {
        data = DataFolder.open(Path.of(System.getProperty("portico.project"), ".portico",
                "test-" + System.getProperty("test.server", "1")));
        running = new Running(data, "test server");
        running.endLeftovers(List.of(Liberty.NAME, Database.NAME));
        settings = new ServerSettings(TestSettings.fromEnvironment())
                .with("PORTICO_HTTP_HOST", "127.0.0.1")
                .with("PORTICO_HTTP_PORT", Ports.free())
                .with("PORTICO_WATCH_PORT", Ports.free())
                .with("PORTICO_DATA", data.path())
                .with("PORTICO_SECRET", UUID.randomUUID() + "-" + UUID.randomUUID())
                .with("PORTICO_MAIL_FROM", "portal@mail.example")
                .with("PORTICO_TRUSTED_PROXIES", "127.0.0.1");
        settings.with("PORTICO_BASE_URL", settings.localAddress());
    }

    /** The running server; the first call starts it. */
    public static synchronized TestServer get() {
        if (failure != null) throw failure;
        if (only == null) only = started();
        return only;
    }

    /** Lets what tests stand on work with a server that runs already, as an experiment sets it up. */
    static synchronized void standIn(ServerSettings settings, DataFolder data) {
        only = new TestServer(settings, data);
    }

    private TestServer(ServerSettings settings, DataFolder data) {
        this.settings = settings;
        this.data = data;
        running = null;
    }

    private static TestServer started() {
        try {
            var server = new TestServer();
            server.start();
            return server;
        } catch (RuntimeException e) {
            failure = e;
            throw e;
        }
    }

    /** Where it answers, without a slash at the end. */
    public String address() {
        return settings.localAddress();
    }

    public int port() {
        return settings.port();
    }

    public int watchPort() {
        return settings.watchPort();
    }

    /** The folder in which the mail catcher lays each message as it arrives. */
    public Path mails() {
        return data.mail();
    }

    /** What the server said. */
    public Path log() {
        return data.log().resolve("messages.log");
    }

    /** The folder of all that this process's server logs; empty when no test asked for one. */
    public static synchronized Optional<Path> logs() {
        return Optional.ofNullable(only).map(server -> server.data.log());
    }

    /** The secret the server's keys are drawn from. */
    public String secret() {
        return settings.get("PORTICO_SECRET");
    }

    /** A connection of the test's own, to look at rows and to age them. */
    public Connection connect() throws SQLException {
        return DriverManager.getConnection(JdbcAddress.complete(settings.get("PORTICO_DB_URL")),
                settings.get("PORTICO_DB_USER"), settings.get("PORTICO_DB_PASSWORD"));
    }

    /** The settings of one more node of the same installation, at a port of its own. */
    Map<String, String> anotherNode(int port) {
        var node = new HashMap<>(database());
        for (var name : List.of("SECRET", "MAIL_FROM", "TRUSTED_PROXIES", "BASE_URL", "SMTP_HOST", "SMTP_PORT", "SMTP_SECURITY")) {
            node.put("PORTICO_" + name, settings.get("PORTICO_" + name));
        }
        node.put("PORTICO_HTTP_PORT", String.valueOf(port));
        return node;
    }

    /** The settings that name the server's own database. */
    Map<String, String> database() {
        return Map.of("PORTICO_DB_URL", settings.get("PORTICO_DB_URL"), "PORTICO_DB_USER", settings.get("PORTICO_DB_USER"),
                "PORTICO_DB_PASSWORD", settings.get("PORTICO_DB_PASSWORD"));
    }

    /** The settings that name another database of the same database server. */
    Map<String, String> database(String name) {
        var other = new HashMap<>(database());
        other.compute("PORTICO_DB_URL", (key, url) -> url.replaceFirst("/[^/?]+(\\?|$)", "/" + name + "$1"));
        return other;
    }

    private void start() {
        clear();
        startDatabase();
        var catcher = new MailCatcher(data.mail());
        running.then("mail catcher", catcher::stop);
        catcher.start();
        settings.with("PORTICO_SMTP_HOST", "127.0.0.1").with("PORTICO_SMTP_PORT", catcher.port())
                .with("PORTICO_SMTP_SECURITY", "none");
        new Migration(settings.requireAll()).run("production");

        var server = new Liberty(data, running.children(), overheard()).quickToStart();
        server.lay(artefact);
        TestWars.layEar(data.server().resolve("servers/portico/jdbc"));
        TestWars.openTheDoor(data.server().resolve("servers/portico/apps"));
        running.then("server", server::stop);
        server.start(new DemoConsole().andThen(TestServer::repeat));
        server.awaitReady();
    }

    /** The same settings for the server itself: it tells what it asks its database. */
    private ServerSettings overheard() {
        var url = settings.get("PORTICO_DB_URL");
        return new ServerSettings(settings.environment()).with("PORTICO_DB_URL",
                url + (url.contains("?") ? "&" : "?") + "queryInterceptors=" + Ear.class.getName());
    }

    /** What tests inside the server count belongs to the output of the tests. */
    private static void repeat(String line) {
        var count = line.indexOf("Isolation: ");
        if (count >= 0) System.out.println(line.substring(count));
    }

    private void startDatabase() {
        if (settings.get("PORTICO_DB_URL") != null) {
            TestSettings.empty(settings);
            return;
        }
        var database = new Database(data, running.children(), "test");
        running.then("database", database::stop);
        database.start(artefact.resolveSibling("demo-database.jar"));
        settings.with("PORTICO_DB_URL", database.url())
                .with("PORTICO_DB_USER", Database.user())
                .with("PORTICO_DB_PASSWORD", database.password());
    }

    private void clear() {
        try {
            for (var folder : List.of(data.database(), data.mail(), data.log(), data.server())) {
                Archive.remove(folder);
                Files.createDirectories(folder);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
