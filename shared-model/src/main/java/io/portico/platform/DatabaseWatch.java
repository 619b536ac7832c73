package io.portico.platform;

import jakarta.annotation.Priority;
import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedThreadFactory;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.BeforeDestroyed;
import jakarta.enterprise.context.Initialized;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.interceptor.Interceptor;
import java.lang.System.Logger.Level;
import java.sql.SQLException;
import java.sql.SQLTransientConnectionException;
import javax.sql.DataSource;

/**
 * Asks the database twice a second how it is, by a connection of its own that gives up after two seconds: a pool that people
 * have emptied says nothing about the database. Once there is no answer, whoever waits for one is told so.
 */
@ApplicationScoped
public class DatabaseWatch {

    private static final System.Logger LOG = System.getLogger(DatabaseWatch.class.getName());

    /** How the database is. */
    public enum State { READY, ANOTHER_SCHEMA, AWAY }

    private static final long BETWEEN_LOOKS = 500;
    private static final long QUICK_NANOS = 500_000_000;
    private static final String SCHEMA = "select count(*) from DATABASECHANGELOG where ID = ?";

    @Resource(lookup = "jdbc/watch")
    DataSource database;

    @Resource
    ManagedThreadFactory threads;

    @Inject
    Settings settings;

    private volatile State state = State.AWAY;
    private Thread looking;

    // Before all others who begin with the app: they ask it.
    void open(@Observes @Priority(Interceptor.Priority.PLATFORM_BEFORE) @Initialized(ApplicationScoped.class) Object started) {
        look();
        looking = threads.newThread(this::lookOn);
        looking.start();
    }

    void close(@Observes @BeforeDestroyed(ApplicationScoped.class) Object ending) {
        looking.interrupt();
    }

    /** How it was when it was last asked, at most two and a half seconds ago. */
    public State state() {
        return state;
    }

    /** Nobody begins what can't be done: throws what {@link Mishap#isAway} recognises, at once. */
    public void mustAnswer() {
        if (state == State.AWAY) throw new IllegalStateException(new SQLTransientConnectionException("no answer to the watch"));
    }

    private void lookOn() {
        try {
            while (!Thread.currentThread().isInterrupted()) {
                Thread.sleep(BETWEEN_LOOKS);
                look();
            }
        } catch (InterruptedException ending) {
            Thread.currentThread().interrupt();
        }
    }

    private void look() {
        var found = ask();
        var lost = found == State.AWAY && state != State.AWAY;
        state = found;
        if (!lost) return;

        LOG.log(Level.WARNING, "The database does not answer");
        Pool.abandon();
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
}
