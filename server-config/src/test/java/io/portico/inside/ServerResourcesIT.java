package io.portico.inside;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.sql.Connection;
import java.sql.SQLException;
import javax.sql.DataSource;
import javax.naming.InitialContext;
import javax.naming.NamingException;
import org.junit.jupiter.api.Test;

@InPortal
class ServerResourcesIT {

    @Test
    void a_microsecond_survives_in_the_database() throws SQLException, NamingException {
        try (var connection = database(); var statement = connection.createStatement()) {
            statement.execute("create temporary table moment (at datetime(6))");
            statement.execute("insert into moment values ('2026-11-22 10:11:12.123456')");
            try (var row = statement.executeQuery("select at from moment")) {
                row.next();
                assertEquals(123_456_000, row.getTimestamp(1).toInstant().getNano());
            }
        }
    }

    private static Connection database() throws SQLException, NamingException {
        return ((DataSource) new InitialContext().lookup("jdbc/portico")).getConnection();
    }
}
