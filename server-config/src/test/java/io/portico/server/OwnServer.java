package io.portico.server;

import static org.junit.jupiter.api.Assertions.assertTrue;

import io.portico.journeys.ui.Example;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** A server of a test's own, to be killed and started again, on a database beside the one of the test server. */
final class OwnServer {

    private static final Path ARTEFACT = Path.of(System.getProperty("portico.jar"));

    private final String database;
    private final Path data;
    private final Map<String, String> settings;

    /** Its database is empty, and migrated by the first start. */
    OwnServer(String database, Path data) {
        this.database = database;
        this.data = data;
        var port = Ports.free();
        settings = emptyDatabase(database);
        settings.put("PORTICO_HTTP_PORT", String.valueOf(port));
        settings.put("PORTICO_BASE_URL", "http://localhost:" + port);
        // Ready sooner, as the test server is.
        settings.put("PORTICO_JVM_OPTIONS", "-XX:TieredStopAtLevel=1");
        settings.put("PORTICO_SMTP_HOST", "smtp.invalid");
        settings.put("PORTICO_MAIL_FROM", "portal@mail.example");
        settings.put("PORTICO_SECRET", "only for this test, 32 characters and more");
    }

    /** An empty database beside the one of the test server, as settings that name it. */
    static Map<String, String> emptyDatabase(String name) {
        var server = TestServer.get();
        try (var connection = server.connect(); var statement = connection.createStatement()) {
            statement.execute("drop database if exists " + name);
            statement.execute("create database " + name + " character set utf8mb4");
        } catch (SQLException e) {
            throw new IllegalStateException(name, e);
        }
        return new HashMap<>(server.database(name));
    }

    Launch start() {
        var launch = new Launch(ARTEFACT, data, settings, "run");
        assertTrue(launch.says("Ready: "), launch::everything);
        return launch;
    }

    /** A power cut: a launcher alone would leave its server running, as LauncherIT shows. */
    static void kill(Launch launch) {
        var server = launch.children();
        launch.kill();
        server.forEach(ProcessHandle::destroyForcibly);
        server.forEach(process -> process.onExit().join());
    }

    String address() {
        return settings.get("PORTICO_BASE_URL");
    }

    /** Takes the firm and its colleagues, sessions and all, over from the test server, and what else is named. */
    void move(Example firm, String... tables) {
        var its = "(select colleague_id from membership where firm_id = ?)";
        take(firm, "firm", "id = ?");
        take(firm, "firm_slug", "firm_id = ?");
        take(firm, "colleague", "id in " + its);
        take(firm, "membership", "firm_id = ?");
        take(firm, "staff_session", "colleague_id in " + its);
        for (var table : List.of(tables)) take(firm, table, "tenant_id = ?");
    }

    private void take(Example firm, String table, String which) {
        Example.change("insert into " + database + "." + table + " select * from " + table + " where " + which, firm.id());
    }

    /** Nobody else may touch work in hand before its lease is over; nobody waits for that here. */
    void endLeases(String table) {
        Example.change("update " + database + "." + table + " set lease_until = utc_timestamp(6)");
    }

    /** Rows of a table, as many as meet the condition that may follow its name. */
    long count(String rows) {
        return counted("*", rows);
    }

    long countDistinct(String column, String rows) {
        return counted("distinct " + column, rows);
    }

    private long counted(String what, String rows) {
        return (long) Example.look("select count(" + what + ") from " + database + "." + rows);
    }

    void await(long wanted, String rows) {
        while (count(rows) < wanted) {
            try {
                Thread.sleep(100);
            } catch (InterruptedException e) {
                throw new IllegalStateException(e);
            }
        }
    }
}
