package io.portico.server;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * A house to measure: a database server with as many databases as needed, a mail catcher and nodes as production runs
 * them. All of it lies in {@code .portico/benchmark}, made anew each time, and ends with the process.
 */
public final class Measured {

    private static final String SECRET = "a secret of the benchmark, which guards nothing";

    private final Path root = Path.of(System.getProperty("portico.project"), ".portico", "benchmark");
    private final Path artefact = Path.of(System.getProperty("portico.jar"));
    private final DataFolder data;
    private final Running running;
    private final Database database;
    private final MailCatcher catcher;
    private final AtomicInteger stopping = new AtomicInteger();

    public Measured() {
        data = DataFolder.open(root.resolve("data"));
        running = new Running(data, "benchmark");
        running.endLeftovers(List.of(Database.NAME));
        try {
            Archive.remove(data.database());
            Archive.remove(data.mail());
            Files.createDirectories(data.mail());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        database = new Database(data, running.children(), "benchmark");
        running.then("database", database::stop);
        Progress.during("Starting the database", () -> database.start(artefact.resolveSibling("demo-database.jar")));
        catcher = new MailCatcher(data.mail());
        running.then("mail catcher", catcher::stop);
        catcher.start();
    }

    /** Makes a database of this name with so many firms and invoices; beside H and T there is a client of 20 invoices. */
    public void fill(String schema, int firms, int invoices) throws SQLException {
        try (var connection = DriverManager.getConnection(database.url(), Database.user(), database.password());
                var statement = connection.createStatement()) {
            statement.execute("create database " + schema + " character set utf8mb4");
        }
        Progress.during("Migrating " + schema, () -> new Migration(new ServerSettings(settings(schema, 1))).run("production"));
        try (var connection = connect(schema)) {
            connection.setAutoCommit(false);
            Fill.upTo(connection, firms, invoices);
            var today = LocalDate.now(ZoneOffset.UTC);
            try (var books = new FilledBooks(connection, today)) {
                books.customer(new Filled.FilledFirm(firm(connection), 1, "Twenty"), "client-20", 20, 20);
                books.send();
            }
        }
    }

    private static long firm(Connection connection) throws SQLException {
        try (var statement = connection.createStatement();
                var firm = statement.executeQuery("select id from firm where slug = 'fill-1'")) {
            firm.next();
            return firm.getLong(1);
        }
    }

    public Connection connect(String schema) throws SQLException {
        return DriverManager.getConnection(JdbcAddress.complete(url(schema)), Database.user(), database.password());
    }

    public String secret() {
        return SECRET;
    }

    /** Where mails arrive, one file each. */
    public Path mails() {
        return data.mail();
    }

    /** A node that runs as production does, by the launcher's {@code run}, and how long it took to be ready. */
    public Production run(String name, String schema, String more) {
        var port = Ports.free();
        var settings = settings(schema, port);
        settings.compute("PORTICO_DB_URL", (key, url) -> url + more);
        var folder = root.resolve(name);
        var start = System.nanoTime();
        var launch = new Launch(artefact, folder, settings, "run");
        running.then("node " + stopping.incrementAndGet(), launch::close);
        if (!launch.says("Ready: ")) throw new IllegalStateException(launch.everything());
        var seconds = (System.nanoTime() - start) / 1e9;
        launch.readOn();
        return new Production(launch, new DataFolder(folder), port, seconds);
    }

    /** What {@code run} started; {@code seconds} until it was ready. */
    public record Production(Runnable stop, Path log, long pid, int port, double seconds) implements AutoCloseable {

        Production(Launch launch, DataFolder data, int port, double seconds) {
            this(launch::close, data.log().resolve("messages.log"), Measured.pid(data, Liberty.NAME), port, seconds);
        }

        @Override
        public void close() {
            stop.run();
        }
    }

    /** A node of this database with a third application beside the two that ship. */
    public Node node(String name, String schema, Path war) {
        var port = Ports.free();
        var folder = DataFolder.open(root.resolve(name));
        var settings = new ServerSettings(settings(schema, port)).with("PORTICO_DATA", folder.path()).requireAll();
        running.then("claim " + stopping.incrementAndGet(), Claim.of(folder)::release);
        new Migration(settings).run("production");
        var server = new Liberty(folder, new Children(folder), settings);
        server.lay(artefact);
        layBeside(folder, war);
        running.then("node " + stopping.incrementAndGet(), server::stop);
        server.start(line -> {});
        server.awaitReady();
        return new Node(port, pid(folder, Liberty.NAME), schema);
    }

    /** Where a node answers and which process it is. */
    public record Node(int port, long pid, String schema) {}

    private static void layBeside(DataFolder folder, Path war) {
        var home = folder.server().resolve("servers/portico");
        try {
            Files.copy(war, home.resolve("apps/bare.war"), StandardCopyOption.REPLACE_EXISTING);
            var config = Files.readString(home.resolve("server.xml"));
            Files.writeString(home.resolve("server.xml"), config.replace("</server>",
                    "<webApplication id=\"bare\" location=\"bare.war\" contextRoot=\"/bare\"/></server>"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The processor time, user and system, that a node and the database have used so far, in milliseconds. */
    public double used(long node) {
        return ticks(node) + usedByDatabase();
    }

    /** The database's part of it. */
    public double usedByDatabase() {
        return ticks(pid(data, Database.NAME));
    }

    /** What a process keeps in memory, in MB. */
    public static long resident(long pid) {
        try (var lines = Files.lines(Path.of("/proc/" + pid + "/status"))) {
            var line = lines.filter(one -> one.startsWith("VmRSS")).findFirst().orElseThrow();
            return Long.parseLong(line.replaceAll("\\D", "")) * 1024 / 1_000_000;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    // A tick is a hundredth of a second wherever Linux runs Java.
    private static double ticks(long pid) {
        try {
            var fields = Files.readString(Path.of("/proc/" + pid + "/stat")).replaceFirst(".*\\) ", "").split(" ");
            return 10.0 * (Long.parseLong(fields[11]) + Long.parseLong(fields[12]));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static long pid(DataFolder folder, String name) {
        try {
            return Long.parseLong(Files.readString(folder.run().resolve(name + ".pid")).split(" ")[0]);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private String url(String schema) {
        return database.url().replaceFirst("/portico$", "/" + schema);
    }

    private Map<String, String> settings(String schema, int port) {
        var settings = new HashMap<String, String>();
        settings.put("PORTICO_DB_URL", url(schema));
        settings.put("PORTICO_DB_USER", Database.user());
        settings.put("PORTICO_DB_PASSWORD", database.password());
        settings.put("PORTICO_SMTP_HOST", "127.0.0.1");
        settings.put("PORTICO_SMTP_PORT", String.valueOf(catcher == null ? 25 : catcher.port()));
        settings.put("PORTICO_SMTP_SECURITY", "none");
        settings.put("PORTICO_MAIL_FROM", "portal@mail.example");
        settings.put("PORTICO_BASE_URL", "http://localhost:" + port);
        settings.put("PORTICO_SECRET", SECRET);
        settings.put("PORTICO_TRUSTED_PROXIES", "127.0.0.1");
        settings.put("PORTICO_HTTP_PORT", String.valueOf(port));
        settings.put("PORTICO_JVM_OPTIONS", "-Dbenchmark.folder=" + root);
        settings.put("PORTICO_DEMO", "false");
        return settings;
    }

    /** Where the bare applications look for what they are to write. */
    public Path folder() {
        return root;
    }
}
