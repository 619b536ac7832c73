package io.portico.server;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedInputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.zip.ZipFile;

/**
 * Makes an empty database what a backup holds, migrates it to what this version expects, and holds its mail: a copy that
 * somebody tries out must not write to anybody's clients.
 */
class Restore {

    private final ServerSettings settings;

    Restore(ServerSettings settings) {
        this.settings = settings;
    }

    /** {@code restore FILE}, into the database that the settings name. */
    void read(List<String> words) {
        if (words.size() != 2) throw new CannotStart("Say which file to read, as in: restore portico.backup");
        settings.requireDatabase();
        var file = Path.of(words.get(1)).toAbsolutePath();
        long rows;
        try (var zip = new ZipFile(file.toFile()); var connection = connect()) {
            var contents = zip.getEntry(Backup.CONTENTS);
            if (contents == null) throw new CannotStart("%s is no backup, or one of another version.", file);
            mustBeEmpty(connection);
            rows = read(connection, zip, new String(zip.getInputStream(contents).readAllBytes(), UTF_8).lines().toList());
        } catch (NoSuchFileException e) {
            throw new CannotStart("There is no file %s.", file);
        } catch (SQLException | IOException e) {
            throw new CannotStart("The backup can't be restored (%s). Give the next try an empty database again.", e.getMessage());
        }
        new Migration(settings).run("production");
        new MailHold(settings).hold();
        Progress.say(String.format(Locale.ROOT, "%,d rows are restored. Mail is held until you call: mail release", rows));
    }

    private Connection connect() throws SQLException {
        return DriverManager.getConnection(JdbcAddress.patient(settings.get("PORTICO_DB_URL")),
                settings.get("PORTICO_DB_USER"), settings.get("PORTICO_DB_PASSWORD"));
    }

    private static void mustBeEmpty(Connection connection) throws SQLException {
        var tables = Backup.tables(connection);
        if (tables.isEmpty()) return;
        throw new CannotStart("The database holds %d tables already, so nothing was touched: name an empty one with PORTICO_DB_URL.",
                tables.size());
    }

    private static long read(Connection connection, ZipFile zip, List<String> contents) throws SQLException, IOException {
        connection.setAutoCommit(false);
        execute(connection, "set session foreign_key_checks = 0");
        for (var line : contents) execute(connection, new String(bytes(zip, line.split("\t")[0] + ".sql"), UTF_8));
        var rows = 0L;
        for (var line : contents) {
            rows += rows(connection, zip, line.split("\t")[0], line.split("\t")[1]);
            connection.commit();
        }
        execute(connection, "set session foreign_key_checks = 1");
        return rows;
    }

    private static byte[] bytes(ZipFile zip, String name) throws IOException {
        var entry = zip.getEntry(name);
        if (entry == null) throw new IOException(name + " is missing in it");
        return zip.getInputStream(entry).readAllBytes();
    }

    private static long rows(Connection connection, ZipFile zip, String table, String columns)
            throws SQLException, IOException {
        boolean[] binary;
        try (var statement = connection.createStatement();
                var none = statement.executeQuery("select " + columns + " from `" + table + "` limit 0")) {
            binary = Dump.binaries(none);
        }
        var places = String.join(", ", Collections.nCopies(binary.length, "?"));
        var entry = zip.getEntry(table + ".rows");
        if (entry == null) throw new IOException(table + ".rows is missing in it");
        try (var in = new DataInputStream(new BufferedInputStream(zip.getInputStream(entry), 1 << 16));
                var insert = connection.prepareStatement("insert into `" + table + "` (" + columns + ") values (" + places + ")")) {
            return Dump.read(in, insert, binary);
        }
    }

    private static void execute(Connection connection, String sql) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
