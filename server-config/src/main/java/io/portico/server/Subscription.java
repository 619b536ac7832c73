package io.portico.server;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Changes a firm's edition, until there is billing: going down to FREE switches its portal off and deletes nothing. */
class Subscription {

    private static final Set<String> EDITIONS = Set.of("FREE", "PREMIUM");
    private static final String CHANGE = """
            update firm set edition = ?, portal_open = portal_open and ?, version = version + 1 where id = ?
            """;
    // The words and separators are those of a timeline event's changes.
    private static final String TELL = """
            insert into timeline_event (tenant_id, at, kind, actor_kind, changes)
            values (?, utc_timestamp(6), 'EDITION_CHANGED', 'SYSTEM', concat('edition', char(31), ?, char(31), ?))
            """;

    private final ServerSettings settings;

    Subscription(ServerSettings settings) {
        this.settings = settings;
    }

    /** {@code edition ADDRESS free|premium}, in the database that the settings name, else in that of a running demo. */
    void change(List<String> words) {
        if (words.size() != 3) throw new CannotStart("Say which firm and which edition, as in: edition acme premium");
        var edition = words.get(2).toUpperCase(Locale.ROOT);
        if (!EDITIONS.contains(edition)) throw new CannotStart("%s is no edition: say free or premium.", words.get(2));

        try (var connection = Connected.to(settings)) {
            connection.setAutoCommit(false);
            change(connection, words.get(1).toLowerCase(Locale.ROOT), edition);
            connection.commit();
        } catch (SQLException e) {
            throw new CannotStart("The database can't be used (%s): check PORTICO_DB_URL, PORTICO_DB_USER and "
                    + "PORTICO_DB_PASSWORD, or start the demo first.", e.getMessage());
        }
    }

    private static void change(Connection connection, String slug, String edition) throws SQLException {
        try (var find = connection.prepareStatement("select id, edition from firm where slug = ? and slug <> 'admin' for update")) {
            find.setString(1, slug);
            try (var firm = find.executeQuery()) {
                if (!firm.next()) throw new CannotStart("No firm lives at the address %s.", slug);
                var before = firm.getString("edition");
                if (!before.equals(edition)) write(connection, firm.getLong("id"), before, edition);
            }
        }
        Progress.say(slug + " has the edition " + edition.toLowerCase(Locale.ROOT) + ".");
    }

    private static void write(Connection connection, long firm, String before, String after) throws SQLException {
        try (var change = connection.prepareStatement(CHANGE); var tell = connection.prepareStatement(TELL)) {
            change.setString(1, after);
            change.setBoolean(2, !after.equals("FREE"));
            change.setLong(3, firm);
            change.executeUpdate();
            tell.setLong(1, firm);
            tell.setString(2, "key:edition." + before);
            tell.setString(3, "key:edition." + after);
            tell.executeUpdate();
        }
    }
}
