package io.portico.server;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/**
 * Writes everything a database holds, uploaded files included, to one file: one moment of it, read without stopping
 * anybody's work. What is sealed with {@code PORTICO_SECRET} stays sealed.
 */
class Backup {

    /** Names the tables, each with its columns on one line; a file without it, or with another, is no backup of ours. */
    static final String CONTENTS = "portico-backup-1";

    private final ServerSettings settings;

    Backup(ServerSettings settings) {
        this.settings = settings;
    }

    /** {@code backup FILE}, of the database that the settings name, else of a running demo's. */
    void write(List<String> words) {
        if (words.size() != 2) throw new CannotStart("Say which file to write, as in: backup portico.backup");
        var file = Path.of(words.get(1)).toAbsolutePath();
        if (Files.exists(file)) throw new CannotStart("%s is there already: name another, nothing is written over.", file);

        var unfinished = file.resolveSibling(file.getFileName() + ".unfinished");
        try (var connection = Connected.to(settings)) {
            try (var zip = new ZipOutputStream(new BufferedOutputStream(Files.newOutputStream(unfinished), 1 << 16))) {
                var rows = write(connection, zip);
                zip.finish();
                Progress.say(String.format(Locale.ROOT, "%,d rows are in %s.", rows, file));
            }
            // Under its own name it is whole.
            Files.move(unfinished, file, StandardCopyOption.ATOMIC_MOVE);
        } catch (SQLException e) {
            throw new CannotStart("The database can't be read (%s): check PORTICO_DB_URL, PORTICO_DB_USER and "
                    + "PORTICO_DB_PASSWORD, or start the demo first.", e.getMessage());
        } catch (IOException e) {
            throw new CannotStart("%s can't be written (%s): free some space or name another.", file, e.getMessage());
        }
    }

    private static long write(Connection connection, ZipOutputStream zip) throws SQLException, IOException {
        try (var statement = connection.createStatement()) {
            statement.execute("set session max_statement_time = 0");
        } catch (SQLException mysql) {
            // MySQL limits only what we limit.
        }
        try (var statement = connection.createStatement()) {
            statement.execute("set session transaction isolation level repeatable read");
            statement.execute("start transaction with consistent snapshot, read only");
        }
        var tables = tables(connection);
        var columns = new LinkedHashMap<String, String>();
        for (var table : tables) columns.put(table, columns(connection, table));
        zip.putNextEntry(new ZipEntry(CONTENTS));
        for (var table : tables) zip.write((table + "\t" + columns.get(table) + "\n").getBytes(UTF_8));
        var rows = 0L;
        for (var table : tables) {
            zip.putNextEntry(new ZipEntry(table + ".sql"));
            zip.write(definition(connection, table).getBytes(UTF_8));
            zip.putNextEntry(new ZipEntry(table + ".rows"));
            rows += rows(connection, table, columns.get(table), zip);
        }
        return rows;
    }

    static List<String> tables(Connection connection) throws SQLException {
        try (var statement = connection.createStatement();
                var names = statement.executeQuery("select table_name from information_schema.tables "
                        + "where table_schema = database() and table_type = 'BASE TABLE' order by table_name")) {
            var tables = new ArrayList<String>();
            while (names.next()) tables.add(names.getString(1));
            return tables;
        }
    }

    private static String definition(Connection connection, String table) throws SQLException {
        try (var statement = connection.createStatement(); var shown = statement.executeQuery("show create table `" + table + "`")) {
            shown.next();
            return shown.getString(2);
        }
    }

    /** What a column generates from others is generated again. */
    private static String columns(Connection connection, String table) throws SQLException {
        try (var statement = connection.prepareStatement("select column_name from information_schema.columns where table_schema = "
                + "database() and table_name = ? and extra not like '%GENERATED%' order by ordinal_position")) {
            statement.setString(1, table);
            try (var names = statement.executeQuery()) {
                var columns = new ArrayList<String>();
                while (names.next()) columns.add("`" + names.getString(1) + "`");
                return String.join(", ", columns);
            }
        }
    }

    private static long rows(Connection connection, String table, String columns, ZipOutputStream zip)
            throws SQLException, IOException {
        try (var statement = connection.createStatement()) {
            // One row at a time: a table may be larger than memory.
            statement.setFetchSize(Integer.MIN_VALUE);
            try (var rows = statement.executeQuery("select " + columns + " from `" + table + "`")) {
                var out = new DataOutputStream(zip);
                var count = Dump.write(rows, out);
                out.flush();
                return count;
            }
        }
    }
}
