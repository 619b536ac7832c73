package io.portico.client.watch;

import static java.util.concurrent.TimeUnit.SECONDS;

import io.portico.platform.DatabaseWatch;
import io.portico.platform.DatabaseWatch.State;
import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Map;
import java.util.TreeMap;
import javax.sql.DataSource;

/** What waits in the whole installation, asked for at most once a second however many figures are read. */
@ApplicationScoped
class Waiting {

    /** Imports by what they bring, and where they are kept. */
    static final Map<String, String> IMPORTS = Map.of("invoices", "import_job", "customers", "customer_file");

    private static final String LETTERS = """
            select count(*), coalesce(timestampdiff(second, min(created_at), utc_timestamp()), 0) from letter
            where state = 'READY' and (expires_at is null or expires_at > utc_timestamp(6))
            """;
    private static final String JOBS = """
            select count(*), coalesce(sum(lease_until > utc_timestamp(6)), 0) from %s where finished_at is null
            """;

    /** So many, and of them the ones at work; of letters the age of the oldest in seconds instead. */
    private record Pair(double first, double second) {

        static final Pair UNKNOWN = new Pair(Double.NaN, Double.NaN);
    }

    @Resource(lookup = "jdbc/watch")
    DataSource database;

    @Inject
    DatabaseWatch watch;

    private Map<String, Pair> found = Map.of();
    private long asked;

    double letters() {
        return of(LETTERS).first();
    }

    /** The age of the oldest letter that is due, in seconds; 0 where none is. */
    double oldestLetter() {
        return of(LETTERS).second();
    }

    double imports(String kind) {
        return of(jobs(kind)).first();
    }

    double importsAtWork(String kind) {
        return of(jobs(kind)).second();
    }

    private static String jobs(String kind) {
        return JOBS.formatted(IMPORTS.get(kind));
    }

    /** Not a number while the database can't be asked. */
    private synchronized Pair of(String sql) {
        if (asked == 0 || System.nanoTime() - asked > SECONDS.toNanos(1)) {
            found = watch.state() == State.READY ? ask() : Map.of();
            asked = System.nanoTime();
        }
        return found.getOrDefault(sql, Pair.UNKNOWN);
    }

    private Map<String, Pair> ask() {
        try (var connection = database.getConnection()) {
            var answers = new TreeMap<String, Pair>();
            answers.put(LETTERS, pair(connection, LETTERS));
            for (var kind : IMPORTS.keySet()) answers.put(jobs(kind), pair(connection, jobs(kind)));
            return answers;
        } catch (SQLException e) {
            return Map.of();
        }
    }

    private static Pair pair(Connection connection, String sql) throws SQLException {
        try (var statement = connection.prepareStatement(sql); var row = statement.executeQuery()) {
            row.next();
            return new Pair(row.getDouble(1), row.getDouble(2));
        }
    }
}
