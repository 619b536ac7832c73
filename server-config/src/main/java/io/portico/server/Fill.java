package io.portico.server;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * Fills a database with made-up firms and invoices, for measuring and for looking at a full house. It never touches one
 * that holds anybody's own firms.
 */
class Fill {

    private static final int MOST_FIRMS = 20_000;
    private static final int MOST_INVOICES = 50_000_000;
    private static final String FOREIGN = "select slug from firm where slug <> 'admin' and not (slug like 'fill-%' and "
            + "coalesce(contact_email, '') like '%@" + Filled.DOMAIN + "') order by id limit 3";
    private static final String USAGE = "Say how many firms and how many invoices there shall be, as in: fill 20 200000";

    private final ServerSettings settings;

    Fill(ServerSettings settings) {
        this.settings = settings;
    }

    /** {@code fill FIRMS INVOICES}: adds what is missing to these numbers in the database that the settings name. */
    void upTo(List<String> words) {
        if (words.size() != 3) throw new CannotStart(USAGE);
        var firms = number(words.get(1), 1, MOST_FIRMS);
        var invoices = number(words.get(2), 4, MOST_INVOICES);

        settings.requireDatabase();
        try (var connection = Connected.to(settings)) {
            connection.setAutoCommit(false);
            refuse(connection);
            upTo(connection, firms, invoices);
        } catch (SQLException e) {
            throw new CannotStart("The database can't be filled (%s): check PORTICO_DB_URL, PORTICO_DB_USER and "
                    + "PORTICO_DB_PASSWORD, and that migrate has run.", e.getMessage());
        }
    }

    /** The work itself, whoever else lives in this database; adds rows and changes none. */
    static void upTo(Connection connection, int firms, int invoices) throws SQLException {
        var start = System.nanoTime();
        var filled = new Filled(connection, today(connection));
        filled.firms(firms);
        filled.invoices(invoices, (made, wanted) -> say("  %,d of %,d invoices, %,d rows a second", made, wanted,
                perSecond(filled.rows(), start)));
        connection.commit();
        if (filled.rows() == 0) {
            say("The database holds %,d firms and %,d invoices made by fill: nothing was missing.", filled.firms(),
                    filled.invoices());
            return;
        }
        say("The database holds %,d firms and %,d invoices made by fill. New are %,d rows, written in %.1f s: %,d a second.",
                filled.firms(), filled.invoices(), filled.rows(), (System.nanoTime() - start) / 1e9,
                perSecond(filled.rows(), start));
        say("At /fill-1/ client-h@%1$s (most invoices) and client-t@%1$s (106) sign in, at /admin/ colleague-1@%1$s.",
                Filled.DOMAIN);
    }

    private static void say(String line, Object... values) {
        Progress.say(String.format(Locale.ROOT, line, values));
    }

    private static void refuse(Connection connection) throws SQLException {
        var foreign = new ArrayList<String>();
        try (var statement = connection.createStatement(); var rows = statement.executeQuery(FOREIGN)) {
            while (rows.next()) foreign.add(rows.getString(1));
        }
        if (foreign.isEmpty()) return;
        throw new CannotStart("This database holds firms that fill did not make (%s): nothing was touched. Name an empty, "
                + "migrated database with PORTICO_DB_URL.", String.join(", ", foreign));
    }

    private static LocalDate today(Connection connection) throws SQLException {
        try (var statement = connection.createStatement(); var day = statement.executeQuery("select utc_date()")) {
            day.next();
            return day.getObject(1, LocalDate.class);
        }
    }

    private static int number(String word, int least, int most) {
        var digits = word.replace("_", "");
        if (!digits.matches("\\d{1,9}") || Integer.parseInt(digits) < least || Integer.parseInt(digits) > most) {
            throw new CannotStart("%s is no number from %,d to %,d. %s", word, least, most, USAGE);
        }
        return Integer.parseInt(digits);
    }

    private static long perSecond(long rows, long start) {
        return Math.round(rows * 1e9 / Math.max(1, System.nanoTime() - start));
    }
}
