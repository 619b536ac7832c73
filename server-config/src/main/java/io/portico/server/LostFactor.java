package io.portico.server;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Locale;

/**
 * Helps a firm's only administrator who lost every second factor: the operator, who has made sure in person who asks, has
 * it forgotten, and the next sign-in with the password sets up a new one.
 */
class LostFactor {

    private static final List<String> FORGET = List.of(
            "update viewing v join staff_session s on s.public_id = v.staff_session "
                    + "set v.ended_at = least(utc_timestamp(6), v.until_at) where s.colleague_id = ? and v.ended_at is null",
            "delete from staff_session where colleague_id = ?",
            "delete from colleague_totp where colleague_id = ?",
            "delete from colleague_passkey where colleague_id = ?",
            "delete from colleague_recovery_code where colleague_id = ?",
            "delete from factor_reset where colleague_id = ?");

    private final ServerSettings settings;

    LostFactor(ServerSettings settings) {
        this.settings = settings;
    }

    /** {@code reset-factor E-MAIL}, in the database that the settings name, else in that of a running demo. */
    void reset(List<String> words) {
        if (words.size() != 2) throw new CannotStart("Say whose, by the address they sign in with: reset-factor ruta@example.com");

        try (var connection = Connected.to(settings)) {
            connection.setAutoCommit(false);
            forget(connection, colleague(connection, words.get(1)));
            connection.commit();
        } catch (SQLException e) {
            throw new CannotStart("The database can't be used (%s): check PORTICO_DB_URL, PORTICO_DB_USER and "
                    + "PORTICO_DB_PASSWORD, or start the demo first.", e.getMessage());
        }
        Progress.say(words.get(1) + " is signed out everywhere, and sets up a new second factor at the next sign-in.");
    }

    private static long colleague(Connection connection, String email) throws SQLException {
        try (var find = connection.prepareStatement("select id from colleague where email_canonical = ? for update")) {
            find.setString(1, email.strip().toLowerCase(Locale.ROOT));
            try (var colleague = find.executeQuery()) {
                if (!colleague.next()) throw new CannotStart("No colleague signs in with %s.", email);
                return colleague.getLong(1);
            }
        }
    }

    private static void forget(Connection connection, long colleague) throws SQLException {
        for (var sql : FORGET) {
            try (var statement = connection.prepareStatement(sql)) {
                statement.setLong(1, colleague);
                statement.executeUpdate();
            }
        }
    }
}
