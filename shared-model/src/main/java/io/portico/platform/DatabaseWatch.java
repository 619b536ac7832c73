package io.portico.platform;

import static java.util.concurrent.TimeUnit.SECONDS;

import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.concurrent.TimeoutException;
import javax.sql.DataSource;

/**
 * Asks the database how it is, by a connection of its own that gives up after two seconds: a pool that people have
 * emptied says nothing about the database. Many who ask at once share one answer, which holds for a second.
 */
@ApplicationScoped
public class DatabaseWatch {

    /** What the watch found, and when by the machine's own count. */
    private record Found(State state, long at) {}

    /** How the database is. */
    public enum State { READY, ANOTHER_SCHEMA, AWAY }

    private static final long FRESH_NANOS = 1_000_000_000;
    private static final long QUICK_NANOS = 500_000_000;
    private static final long PATIENCE_SECONDS = 2;
    private static final String SCHEMA = "select count(*) from DATABASECHANGELOG where ID = ?";
    private static final String LETTERS = """
            select count(*), coalesce(timestampdiff(second, min(created_at), utc_timestamp()), 0) from letter
            where state = 'READY' and (expires_at is null or expires_at > utc_timestamp(6))
            """;
    private static final String JOBS = """
            select count(*), coalesce(sum(lease_until > utc_timestamp(6)), 0) from %s where finished_at is null
            """;

    @Resource(lookup = "jdbc/watch")
    DataSource database;

    @Resource
    ManagedExecutorService executor;

    @Inject
    Settings settings;

    private volatile Found last = new Found(State.AWAY, System.nanoTime() - FRESH_NANOS);
    private Future<State> asking;

    /** How it is now, within two seconds: whoever doesn't hear of it for so long has met a database that doesn't answer. */
    public State state() {
        if (isFresh()) return last.state;
        try {
            return asked().get(PATIENCE_SECONDS, SECONDS);
        } catch (TimeoutException e) {
            return State.AWAY;
        } catch (ExecutionException e) {
            throw new IllegalStateException(e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return State.AWAY;
        }
    }

    private synchronized Future<State> asked() {
        if (asking == null || asking.isDone()) {
            asking = executor.submit(() -> {
                var state = ask();
                last = new Found(state, System.nanoTime());
                return state;
            });
        }
        return asking;
    }

    private boolean isFresh() {
        return System.nanoTime() - last.at < FRESH_NANOS;
    }

    private State ask() {
        var begun = System.nanoTime();
        try {
            return schema();
        } catch (SQLException e) {
            // A connection that was kept may be dead while the database lives; that shows at once.
            if (System.nanoTime() - begun > QUICK_NANOS) return State.AWAY;
        }
        try {
            return schema();
        } catch (SQLException e) {
            return State.AWAY;
        }
    }

    private State schema() throws SQLException {
        try (var connection = database.getConnection(); var statement = connection.prepareStatement(SCHEMA)) {
            statement.setString(1, settings.schema());
            try (var row = statement.executeQuery()) {
                return row.next() && row.getInt(1) > 0 ? State.READY : State.ANOTHER_SCHEMA;
            }
        }
    }

    /** What waits in the whole installation, by names in the notation of Prometheus; nothing while it can't be asked. */
    public Map<String, Long> waiting() {
        var waiting = new LinkedHashMap<String, Long>();
        if (state() != State.READY) return waiting;
        try (var connection = database.getConnection()) {
            pair(connection, LETTERS, waiting, "portico_outbox_letters", "portico_outbox_oldest_seconds");
            for (var kind : Map.of("invoices", "import_job", "customers", "customer_file").entrySet()) {
                var label = "{kind=\"" + kind.getKey() + "\"}";
                pair(connection, JOBS.formatted(kind.getValue()), waiting, "portico_imports_open" + label,
                        "portico_imports_running" + label);
            }
        } catch (SQLException e) {
            waiting.clear();
        }
        return waiting;
    }

    private static void pair(Connection connection, String sql, Map<String, Long> found, String first, String second)
            throws SQLException {
        try (var statement = connection.prepareStatement(sql); var row = statement.executeQuery()) {
            row.next();
            found.put(first, row.getLong(1));
            found.put(second, row.getLong(2));
        }
    }
}
