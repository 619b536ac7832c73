package io.portico.server;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

/** Which database the tests use: one of their own, or the one that the profile {@code mysql} names. */
final class TestSettings {

    private static final Pattern NAME = Pattern.compile("/(portico_test\\w*)(\\?|$)");

    private TestSettings() {}

    static Map<String, String> fromEnvironment() {
        var settings = new HashMap<String, String>();
        for (var name : new String[] {"URL", "USER", "PASSWORD"}) {
            var value = System.getProperty("test.database." + name.toLowerCase(Locale.ROOT), "");
            if (!value.isBlank()) settings.put("PORTICO_DB_" + name, value);
        }
        return settings;
    }

    /** Empties the named database. Its name says that it is one for tests, or it is left alone. */
    static void empty(ServerSettings settings) {
        var url = settings.get("PORTICO_DB_URL");
        var name = NAME.matcher(url);
        if (!name.find()) {
            throw new IllegalStateException("PORTICO_MYSQL_URL names a database whose name doesn't start with "
                    + "portico_test: the tests empty it first, so they don't touch it.");
        }
        var server = name.replaceFirst("/$2");
        try (Connection connection = DriverManager.getConnection(server, settings.get("PORTICO_DB_USER"),
                settings.get("PORTICO_DB_PASSWORD")); var statement = connection.createStatement()) {
            statement.execute("drop database if exists " + name.group(1));
            statement.execute("create database " + name.group(1) + " character set utf8mb4");
        } catch (SQLException e) {
            throw new IllegalStateException("The database of PORTICO_MYSQL_URL can't be emptied", e);
        }
    }
}
