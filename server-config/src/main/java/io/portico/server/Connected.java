package io.portico.server;

import java.io.IOException;
import java.nio.file.Files;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;

/** What the operator's commands work on: the database that the settings name, else that of a running demo. */
final class Connected {

    private Connected() {}

    static Connection to(ServerSettings settings) throws SQLException {
        if (settings.get("PORTICO_DB_URL") == null) {
            var data = new DataFolder(DataFolder.root());
            var demo = Database.running(data);
            if (demo.isPresent()) return DriverManager.getConnection(demo.get(), Database.user(), password(data));
        }
        settings.requireDatabase();
        return DriverManager.getConnection(JdbcAddress.complete(settings.get("PORTICO_DB_URL")),
                settings.get("PORTICO_DB_USER"), settings.get("PORTICO_DB_PASSWORD"));
    }

    private static String password(DataFolder data) {
        try {
            return Files.readString(data.path().resolve("database-password"));
        } catch (IOException e) {
            throw new CannotStart("The demo in %s can't be reached: start it first.", data.path());
        }
    }
}
