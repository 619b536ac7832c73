package io.portico.server;

import java.sql.SQLException;
import java.util.List;

/** Whether an installation sends mail: what is held waits in the outbox, and codes that expire meanwhile are dropped. */
class MailHold {

    private final ServerSettings settings;

    MailHold(ServerSettings settings) {
        this.settings = settings;
    }

    /** {@code mail hold|release}, on every node at once, in the database that the settings name, else in a running demo's. */
    void change(List<String> words) {
        switch (words.size() == 2 ? words.get(1) : "") {
            case "hold" -> {
                hold();
                Progress.say("Mail is held: nothing leaves until you call: mail release");
            }
            case "release" -> {
                execute("delete from mail_hold");
                Progress.say("Mail goes out again.");
            }
            default -> throw new CannotStart("Say what mail shall do, as in: mail hold, or: mail release");
        }
    }

    void hold() {
        execute("insert into mail_hold (id, since) values (1, utc_timestamp(6)) on duplicate key update id = id");
    }

    private void execute(String sql) {
        try (var connection = Connected.to(settings); var statement = connection.createStatement()) {
            statement.executeUpdate(sql);
        } catch (SQLException e) {
            throw new CannotStart("The database can't be used (%s): check PORTICO_DB_URL, PORTICO_DB_USER and "
                    + "PORTICO_DB_PASSWORD, or start the demo first.", e.getMessage());
        }
    }
}
