package io.portico.server;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.Map;
import java.util.logging.Level;
import java.util.logging.Logger;
import liquibase.Contexts;
import liquibase.LabelExpression;
import liquibase.Liquibase;
import liquibase.Scope;
import liquibase.UpdateSummaryEnum;
import liquibase.database.jvm.JdbcConnection;
import liquibase.exception.LiquibaseException;
import liquibase.resource.ClassLoaderResourceAccessor;
import liquibase.ui.LoggerUIService;

/** Brings a database to the shape this build expects; two that try at once wait for each other. */
class Migration {

    private static final String CHANGELOG = "db/changelog.xml";
    private static final int PATIENCE_SECONDS = 60;

    private final ServerSettings settings;
    private final String url;
    private final String user;
    private final String password;

    Migration(ServerSettings settings) {
        this.settings = settings;
        url = JdbcAddress.patient(settings.get("PORTICO_DB_URL"));
        user = settings.get("PORTICO_DB_USER");
        password = settings.get("PORTICO_DB_PASSWORD");
    }

    /**
     * Migrates, or refuses with a sentence; contexts choose what only a demo gets. The settings learn the newest change,
     * by which the server knows its schema.
     */
    void run(String contexts) {
        try (var lock = connect()) {
            DatabaseVersion.check(lock);
            lock(lock);
            try (var connection = connect()) {
                update(connection, contexts);
            } finally {
                unlock(lock);
            }
        } catch (SQLException e) {
            throw new CannotStart("The database at PORTICO_DB_URL can't be used (%s): check PORTICO_DB_URL, "
                    + "PORTICO_DB_USER and PORTICO_DB_PASSWORD, and that it runs.", firstLine(e));
        }
    }

    private Connection connect() throws SQLException {
        return DriverManager.getConnection(url, user, password);
    }

    private static void lock(Connection connection) throws SQLException {
        try (var statement = connection.prepareStatement("select get_lock('portico-migrate', ?)")) {
            statement.setInt(1, PATIENCE_SECONDS);
            try (var result = statement.executeQuery()) {
                if (result.next() && result.getInt(1) == 1) return;
            }
        }
        throw new CannotStart("Another migration has been at work for over %d seconds: wait for it to end, "
                + "then start again.", PATIENCE_SECONDS);
    }

    private static void unlock(Connection connection) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute("select release_lock('portico-migrate')");
        }
    }

    private void update(Connection connection, String contexts) {
        Logger.getLogger("liquibase").setLevel(Level.WARNING);
        try {
            Scope.child(quiet(), () -> {
                var liquibase = new Liquibase(CHANGELOG, new ClassLoaderResourceAccessor(Migration.class.getClassLoader()),
                        new JdbcConnection(connection));
                // Ours is the lock that counts; one that Liquibase kept in a table when it was killed would stay for ever.
                liquibase.forceReleaseLocks();
                liquibase.setShowSummary(UpdateSummaryEnum.OFF);
                liquibase.update(new Contexts(contexts), new LabelExpression());
                var changes = liquibase.getDatabaseChangeLog().getChangeSets();
                settings.with("PORTICO_SCHEMA", changes.get(changes.size() - 1).getId());
            });
        } catch (LiquibaseException e) {
            throw new CannotStart("The database could not be migrated: %s", firstLine(e));
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    private static Map<String, Object> quiet() {
        System.setProperty("liquibase.analytics.enabled", "false");
        var attributes = new HashMap<String, Object>();
        attributes.put(Scope.Attr.ui.name(), new LoggerUIService());
        return attributes;
    }

    private static String firstLine(Exception e) {
        return String.valueOf(e.getMessage()).strip().lines().findFirst().orElse("no reason given");
    }
}
