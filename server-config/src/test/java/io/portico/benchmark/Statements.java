package io.portico.benchmark;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** What a page asks the database, as the driver writes it into the server's log when told to. */
final class Statements {

    /** Added to the database's address, it makes the driver tell. */
    static final String TELL = "?profileSQL=true&logger=StandardLogger&maxQuerySizeToLog=20000";

    private static final Pattern QUERY = Pattern.compile("\\[QUERY\\] (.*?) \\[Created on: ", Pattern.DOTALL);
    // The node's own work, and its watch over the database, which go on by themselves.
    private static final Pattern WORK = Pattern.compile("(?is)from (letter|import_job|customer_file|usage_limit|staff_|invoice_original|databasechangelog).*");
    private static final Pattern SESSION = Pattern.compile("(?i)(commit|rollback|set |/\\*).*", Pattern.DOTALL);

    private Statements() {}

    /** The statements of one page among those told while it was asked for; the fewest of several times. */
    static List<String> of(Path log, Runnable page) throws IOException, InterruptedException {
        List<String> fewest = null;
        for (var time = 0; time < 5; time++) {
            Thread.sleep(300);
            var before = Files.readString(log).length();
            page.run();
            Thread.sleep(500);
            var told = told(Files.readString(log).substring(before));
            if (!told.isEmpty() && (fewest == null || told.size() < fewest.size())) fewest = told;
        }
        if (fewest == null) throw new IllegalStateException("The driver tells nothing in " + log);
        return fewest;
    }

    private static List<String> told(String log) {
        return QUERY.matcher(log).results().map(found -> found.group(1).strip())
                .filter(sql -> !SESSION.matcher(sql).matches() && !WORK.matcher(sql).find())
                .toList();
    }

    /** Which index each table is found by, and whether it begins with the firm wherever the table does. */
    static List<String> withoutFirm(Connection connection, List<String> statements) throws SQLException {
        var found = new ArrayList<String>();
        for (var sql : statements) {
            try (var statement = connection.createStatement(); var plan = statement.executeQuery("explain " + sql)) {
                while (plan.next()) {
                    var key = plan.getString("key");
                    var alias = plan.getString("table");
                    if (!startsWithFirm(connection, key)) found.add(alias + " by " + key);
                }
            }
        }
        return found;
    }

    private static boolean startsWithFirm(Connection connection, String key) throws SQLException {
        if (key == null) return false;
        // Which firm it is can only be found by its address; every other index begins with the firm.
        if (key.equals("firm_slug_now")) return true;
        try (var statement = connection.prepareStatement("select count(*), sum(column_name <> 'tenant_id') from "
                + "information_schema.statistics where table_schema = database() and index_name = ? and seq_in_index = 1 "
                + "and table_name not in ('firm', 'firm_slug', 'colleague', 'membership')")) {
            statement.setString(1, key);
            try (var row = statement.executeQuery()) {
                row.next();
                return row.getInt(1) > 0 && (key.equals("PRIMARY") || row.getInt(2) == 0);
            }
        }
    }
}
