package io.portico.server;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Map;
import java.util.logging.Level;
import java.util.logging.Logger;
import liquibase.Contexts;
import liquibase.LabelExpression;
import liquibase.Liquibase;
import liquibase.Scope;
import liquibase.UpdateSummaryEnum;
import liquibase.database.jvm.JdbcConnection;
import liquibase.resource.ClassLoaderResourceAccessor;
import liquibase.ui.LoggerUIService;
import org.junit.jupiter.api.Test;

/**
 * A migration that dies between a statement and the note that it was done: MySQL commits each statement about a table by
 * itself, so no transaction keeps the two together (security.md §5.3).
 */
class MigrationAfterDeathIT {

    @Test
    void after_every_single_statement_it_goes_on_to_the_same_schema() throws Exception {
        var clean = OwnServer.emptyDatabase("portico_migrated_clean");
        new Migration(new ServerSettings(clean)).run("production");

        var killed = OwnServer.emptyDatabase("portico_migrated_killed");
        Logger.getLogger("liquibase").setLevel(Level.SEVERE);
        Scope.child(Map.of(Scope.Attr.ui.name(), new LoggerUIService()), () -> {
            try (var connection = connect(killed)) {
                var deaths = 0;
                while (next(connection)) {
                    forgetTheLast(connection);
                    assertTrue(next(connection), "what was forgotten is looked at again");
                    deaths++;
                }
                assertTrue(deaths > 50, deaths + " statements");
                System.out.println("Migration: " + deaths + " deaths after a statement, each gone on from");
            }
        });

        try (var one = connect(clean); var other = connect(killed)) {
            assertEquals(Schema.of(one), Schema.of(other));
        }
    }

    /** Runs the next change; false when there is none. */
    private static boolean next(Connection connection) throws Exception {
        var liquibase = new Liquibase("db/changelog.xml", new ClassLoaderResourceAccessor(Migration.class.getClassLoader()),
                new JdbcConnection(connection));
        liquibase.setShowSummary(UpdateSummaryEnum.OFF);
        if (liquibase.listUnrunChangeSets(new Contexts("production"), new LabelExpression()).isEmpty()) return false;
        liquibase.update(1, new Contexts("production"), new LabelExpression());
        return true;
    }

    private static void forgetTheLast(Connection connection) throws SQLException {
        try (var statement = connection.createStatement()) {
            assertEquals(1, statement.executeUpdate("delete from DATABASECHANGELOG order by ORDEREXECUTED desc limit 1"));
            if (!connection.getAutoCommit()) connection.commit();
        }
    }

    private static Connection connect(Map<String, String> settings) throws SQLException {
        return DriverManager.getConnection(JdbcAddress.complete(settings.get("PORTICO_DB_URL")),
                settings.get("PORTICO_DB_USER"), settings.get("PORTICO_DB_PASSWORD"));
    }
}
