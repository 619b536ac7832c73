package io.portico.server;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A MariaDB of our own, for demo and tests: its files lie in the data folder and it listens on the loopback address only.
 * Production brings its own database.
 */
class Database {

    static final String NAME = "database";

    private static final String USER = "portico";
    private static final long FIRST_START_MIB = 150;
    private static final Duration PATIENCE_TO_STOP = Duration.ofSeconds(10);
    private static final List<String> SYSTEM_TABLES =
            List.of("mariadb_system_tables.sql", "mariadb_performance_tables.sql", "mariadb_system_tables_data.sql");

    private final DataFolder data;
    private final Children children;
    private final Path rows;
    private final int port = Ports.free();
    private final String password;
    private Path home;
    private Process process;

    Database(DataFolder data, Children children, String password) {
        this.data = data;
        this.children = children;
        this.password = password;
        rows = data.database();
    }

    /** Starts it, installing it first if this data folder has none. */
    void start(Path program) {
        try {
            home = new Programs(data).mariadb(program);
            if (!isInstalled()) install();
            var log = data.log().resolve("database.log");
            process = children.start(NAME, command("--datadir=" + rows, "--port=" + port, "--bind-address=127.0.0.1",
                    "--socket=local.socket", "--init-file=" + accounts(),
                    "--skip-name-resolve", "--skip-ssl", "--skip-log-bin", "--performance-schema=OFF",
                    "--transaction-isolation=READ-COMMITTED", "--innodb-lock-wait-timeout=5",
                    "--innodb-buffer-pool-size=64M", "--innodb-print-all-deadlocks=ON", "--max-statement-time=20",
                    "--max-allowed-packet=32M", "--default-time-zone=+00:00")
                    .redirectErrorStream(true).redirectOutput(log.toFile()));
            await(log);
            Files.writeString(port(data), String.valueOf(port));
        } catch (IOException e) {
            throw new CannotStart("The demo's database can't be laid in %s (%s): free some space, or name another "
                    + "folder with PORTICO_DATA.", data.path(), e.getMessage());
        }
    }

    void stop() {
        children.stop(NAME, PATIENCE_TO_STOP);
    }

    String url() {
        return url(port);
    }

    /** Where the database of a running demo answers; empty when none was started from this folder. */
    static Optional<String> running(DataFolder data) {
        try {
            if (!Files.exists(port(data))) return Optional.empty();
            return Optional.of(url(Integer.parseInt(Files.readString(port(data)).strip())));
        } catch (IOException | NumberFormatException e) {
            return Optional.empty();
        }
    }

    private static Path port(DataFolder data) {
        return data.run().resolve("database.port");
    }

    private static String url(int port) {
        return "jdbc:mysql://127.0.0.1:" + port + "/portico";
    }

    static String user() {
        return USER;
    }

    String password() {
        return password;
    }

    private boolean isInstalled() {
        return Files.isDirectory(rows.resolve("mysql"));
    }

    private void install() throws IOException {
        data.needs(FIRST_START_MIB, "a first start");
        var fresh = rows.resolveSibling("database.new");
        Archive.remove(fresh);
        Files.createDirectories(fresh);
        var script = data.run().resolve("install.sql");
        Files.writeString(script, "create database if not exists mysql;\nuse mysql;\nset @auth_root_socket = null;\n");
        for (var part : SYSTEM_TABLES) {
            Files.write(script, Files.readAllBytes(home.resolve("share").resolve(part)), StandardOpenOption.APPEND);
        }
        var log = data.log().resolve("database-install.log").toFile();
        var installer = children.start(NAME, command("--bootstrap", "--datadir=" + fresh, "--log-warnings=0",
                "--enforce-storage-engine=", "--max-allowed-packet=8M", "--net-buffer-length=16K")
                .redirectInput(script.toFile()).redirectErrorStream(true).redirectOutput(log));
        var code = installer.onExit().join().exitValue();
        if (code != 0) throw new IOException("installing it ended with " + code + ", see " + log);
        Files.delete(script);
        Archive.remove(rows);
        Files.move(fresh, rows);
    }

    private ProcessBuilder command(String... arguments) {
        var command = new ArrayList<String>();
        command.add(home.resolve("bin").resolve(isWindows() ? "mariadbd.exe" : "mariadbd").toString());
        command.addAll(List.of("--no-defaults", "--basedir=" + home, "--lc-messages-dir=" + home.resolve("share"),
                "--character-set-server=utf8mb4", "--innodb-log-file-size=32M"));
        if ("root".equals(System.getProperty("user.name"))) command.add("--user=root");
        command.addAll(List.of(arguments));
        return new ProcessBuilder(command).directory(data.path().toFile());
    }

    /** Run by the database at every start, so that schema, account and password are always as the launcher knows them. */
    private Path accounts() throws IOException {
        var file = data.run().resolve("accounts.sql");
        Files.writeString(file, """
                create database if not exists portico character set utf8mb4;
                create user if not exists 'portico'@'127.0.0.1';
                alter user 'portico'@'127.0.0.1' identified by '%s';
                grant all on `portico%%`.* to 'portico'@'127.0.0.1';
                """.formatted(password));
        if (!isWindows()) Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-------"));
        return file;
    }

    private void await(Path log) {
        while (process.isAlive()) {
            try (var connection = DriverManager.getConnection(url(), user(), password)) {
                if (connection.isValid(1)) return;
            } catch (SQLException e) {
                pause();
            }
        }
        throw new CannotStart("The database in %s doesn't start, %s says why: mend it, or move the folder %s away "
                + "to begin with a new demo.", rows, log, rows);
    }

    private void pause() {
        try {
            Thread.sleep(100);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new CannotStart("Interrupted while the database was starting; start again.");
        }
    }

    private static boolean isWindows() {
        return System.getProperty("os.name").startsWith("Windows");
    }
}
