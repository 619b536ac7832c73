package io.portico.server;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.regex.Pattern;

/** Which databases Portico runs on: MySQL from 8.4 and MariaDB from 11.4. */
final class DatabaseVersion {

    private static final Pattern NUMBERS = Pattern.compile("(\\d+)\\.(\\d+)");

    private DatabaseVersion() {}

    /** Refuses older ones: MariaDB 10 makes the driver drop the fractions of seconds without a word. */
    static void check(Connection connection) throws SQLException {
        try (var statement = connection.createStatement(); var row = statement.executeQuery("select version()")) {
            row.next();
            check(row.getString(1));
        }
    }

    static void check(String version) {
        if (!isSupported(version)) {
            throw new CannotStart("The database says it is %s: Portico needs MySQL 8.4 or MariaDB 11.4, or newer.",
                    version);
        }
    }

    private static boolean isSupported(String version) {
        var numbers = NUMBERS.matcher(version);
        if (!numbers.find()) return false;
        var major = Integer.parseInt(numbers.group(1));
        var minor = Integer.parseInt(numbers.group(2));
        var least = version.contains("MariaDB") ? 11 : 8;
        return major > least || major == least && minor >= 4;
    }
}
