package io.portico.server;

import io.portico.experiments.FaultProxy;
import io.portico.experiments.MailSink;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * An installation to be hurt: a database, a mail server and two nodes behind HAProxy, each as production runs it, with a
 * {@link FaultProxy} before database and mail. All of it lies in {@code .portico/experiments}, made anew each time.
 */
public final class Installation implements AutoCloseable {

    private static final String HAPROXY = "haproxy";

    private final Path root = Path.of(System.getProperty("portico.project"), ".portico", "experiments");
    private final Path artefact = Path.of(System.getProperty("portico.jar"));
    private final DataFolder data;
    private final Children children;
    private final Running running;
    private final Database database;
    private final FaultProxy databaseLine;
    private final FaultProxy mailLine;
    private final MailSink mails;
    private final Node one;
    private final Node two;
    private final int port = Ports.free();

    public Installation() {
        data = DataFolder.open(root.resolve("data"));
        running = new Running(data, "experiments");
        children = running.children();
        running.endLeftovers(List.of(Database.NAME, HAPROXY));
        try {
            Archive.remove(data.database());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        database = new Database(data, children, "experiments");
        running.then("database", database::stop);
        Progress.during("Starting the database", this::startDatabase);
        databaseLine = new FaultProxy(Integer.parseInt(database.url().replaceFirst(".*:(\\d+)/.*", "$1")));
        mails = new MailSink(Ports.free());
        mailLine = new FaultProxy(mails.port());
        new Migration(new ServerSettings(direct())).run("production");

        TestServer.standIn(new ServerSettings(direct()), data);
        one = new Node("one", hurt());
        two = new Node("two", hurt());
        running.then("nodes", () -> List.of(one, two).forEach(Node::end));
        Progress.during("Starting two nodes", () -> {
            one.begin();
            two.begin();
            one.awaitReady();
            two.awaitReady();
        });
        running.then(HAPROXY, () -> children.stop(HAPROXY, Duration.ofSeconds(5)));
        balance();
    }

    /** Where people come in, by way of HAProxy. */
    public String address() {
        return "http://127.0.0.1:" + port;
    }

    public Node one() {
        return one;
    }

    public Node two() {
        return two;
    }

    public FaultProxy databaseLine() {
        return databaseLine;
    }

    public FaultProxy mailLine() {
        return mailLine;
    }

    public MailSink mails() {
        return mails;
    }

    /** One more node, with the tests' own classes in its apps, until the experiments end; where it answers. */
    public String openNode() {
        var folder = DataFolder.open(root.resolve("open"));
        var settings = new ServerSettings(direct()).with("PORTICO_DATA", folder.path())
                .with("PORTICO_HTTP_PORT", Ports.free()).with("PORTICO_WATCH_PORT", Ports.free()).requireAll();
        new Migration(settings).run("production");
        var server = new Liberty(folder, new Children(folder), settings);
        server.lay(artefact);
        TestWars.openTheDoor(folder.server().resolve("servers/portico/apps"));
        running.then("open node", server::stop);
        Progress.during("Starting a node that lets tests in", () -> {
            server.start(line -> {});
            server.awaitReady();
        });
        return settings.localAddress();
    }

    /** Ends the database as a power cut does. */
    public void killDatabase() {
        signal("KILL");
        ProcessHandle.of(databasePid()).ifPresent(process -> process.onExit().join());
    }

    public void startDatabase() {
        database.start(artefact.resolveSibling("demo-database.jar"));
    }

    /** Calls the launcher as an operator does, on the database itself; whether it ended well, within how many seconds. */
    public double call(Map<String, String> settings, String... command) {
        var begun = System.nanoTime();
        try (var launch = new Launch(artefact, root.resolve("called"), settings, command)) {
            if (launch.ends() != 0) throw new IllegalStateException(launch.everything());
            return (System.nanoTime() - begun) / 1e9;
        }
    }

    /** The settings that name an empty database beside the one of the nodes. */
    public Map<String, String> emptyDatabase(String name) {
        var settings = settings(database.url());
        settings.putAll(OwnServer.emptyDatabase(name));
        return settings;
    }

    /** The settings that name the nodes' database. */
    public Map<String, String> settings() {
        return settings(database.url());
    }

    /** One more node, on another database. */
    public Node another(String name, Map<String, String> settings) {
        return new Node(name, settings);
    }

    /** Migrates an empty database of this name, killing the launcher after so many milliseconds each; returns its schema. */
    public String migrate(String name, int... deaths) {
        var settings = OwnServer.emptyDatabase(name);
        for (var millis : deaths) {
            try (var launch = new Launch(artefact, root.resolve("migrate"), settings, "migrate")) {
                Thread.sleep(millis);
                launch.kill();
            } catch (InterruptedException e) {
                throw new IllegalStateException(e);
            }
        }
        try (var launch = new Launch(artefact, root.resolve("migrate"), settings, "migrate")) {
            if (launch.ends() != 0) return launch.everything();
        }
        try (var connection = TestServer.get().connect()) {
            connection.setCatalog(name);
            return Schema.of(connection);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /** It answers nobody until {@link #thawDatabase}. */
    public void freezeDatabase() {
        signal("STOP");
    }

    public void thawDatabase() {
        signal("CONT");
    }

    @Override
    public void close() {
        databaseLine.close();
        mailLine.close();
        mails.close();
    }

    /** One node, in a process of its own below its launcher. */
    public final class Node {

        private final Path folder;
        private final int port = Ports.free();
        private final int watchPort = Ports.free();
        private final Map<String, String> settings;
        private Launch launch;

        private Node(String name, Map<String, String> settings) {
            folder = root.resolve(name);
            this.settings = settings;
        }

        /** Where it answers without anything in between. */
        public String address() {
            return "http://127.0.0.1:" + port;
        }

        /** Where it says how it is. */
        public String watchAddress() {
            return "http://127.0.0.1:" + watchPort;
        }

        public void begin() {
            settings.put("PORTICO_HTTP_PORT", String.valueOf(port));
            settings.put("PORTICO_WATCH_PORT", String.valueOf(watchPort));
            settings.put("PORTICO_SMTP_PORT", String.valueOf(mailLine.port()));
            launch = new Launch(artefact, folder, settings, "run");
        }

        public void awaitReady() {
            if (!launch.says("Ready: ")) throw new IllegalStateException(launch.everything());
            launch.readOn();
        }

        /** As a power cut ends it. */
        public void kill() {
            OwnServer.kill(launch);
        }

        /** Asks it to end, as an operating system's shutdown does. */
        public void leave() {
            launch.stop();
        }

        /** Returns when it has ended. */
        public void awaitEnd() {
            launch.ends();
        }

        /** As an operating system's shutdown ends it; returns when it has ended. */
        public void end() {
            launch.close();
        }
    }

    private void balance() {
        var configuration = artefact.resolve("../../src/main/haproxy/haproxy.cfg").normalize();
        var command = new ProcessBuilder(HAPROXY, "-db", "-f", configuration.toString())
                .redirectErrorStream(true).redirectOutput(data.log().resolve("haproxy.log").toFile());
        command.environment().putAll(Map.of("PORTICO_BIND", "127.0.0.1:" + port,
                "PORTICO_NODE_1", one.address().substring(7), "PORTICO_NODE_2", two.address().substring(7),
                "PORTICO_WATCH_1", String.valueOf(one.watchPort), "PORTICO_WATCH_2", String.valueOf(two.watchPort),
                "PORTICO_HAPROXY", data.run().resolve("haproxy.socket").toString()));
        try {
            Files.deleteIfExists(data.run().resolve("haproxy.socket"));
            children.start(HAPROXY, command);
        } catch (CannotStart | IOException e) {
            throw new CannotStart("HAProxy can't be started (%s): install it, on Debian by apt-get install haproxy.",
                    e.getMessage());
        }
    }

    private void signal(String name) {
        try {
            new ProcessBuilder("kill", "-" + name, String.valueOf(databasePid())).start().onExit().join();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private long databasePid() {
        try {
            return Long.parseLong(Files.readString(data.run().resolve(Database.NAME + ".pid")).split(" ")[0]);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    // By way of the proxy that can harm it.
    private Map<String, String> hurt() {
        return settings(database.url().replaceFirst(":\\d+/", ":" + databaseLine.port() + "/"));
    }

    // The oracle looks past what is being hurt.
    private Map<String, String> direct() {
        var settings = settings(database.url());
        settings.put("PORTICO_HTTP_PORT", String.valueOf(port));
        settings.put("PORTICO_SMTP_PORT", String.valueOf(mails.port()));
        return settings;
    }

    private Map<String, String> settings(String url) {
        var settings = new HashMap<String, String>();
        settings.put("PORTICO_DB_URL", url);
        settings.put("PORTICO_DB_USER", Database.user());
        settings.put("PORTICO_DB_PASSWORD", database.password());
        settings.put("PORTICO_SMTP_HOST", "127.0.0.1");
        settings.put("PORTICO_SMTP_SECURITY", "none");
        settings.put("PORTICO_MAIL_FROM", "portal@mail.example");
        settings.put("PORTICO_BASE_URL", "http://127.0.0.1:" + port);
        settings.put("PORTICO_SECRET", "a secret of the experiments, which guards nothing");
        settings.put("PORTICO_TRUSTED_PROXIES", "127.0.0.1");
        settings.put("PORTICO_HTTP_HOST", "127.0.0.1");
        settings.put("PORTICO_LEAVE_SECONDS", "6");
        return settings;
    }
}
