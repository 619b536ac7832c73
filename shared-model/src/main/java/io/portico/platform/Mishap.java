package io.portico.platform;

import java.sql.SQLException;
import java.sql.SQLNonTransientConnectionException;
import java.sql.SQLRecoverableException;
import java.sql.SQLTimeoutException;
import java.sql.SQLTransientConnectionException;
import java.util.Set;
import java.util.function.Predicate;

/** What went wrong with the database, read from what was thrown. Only the first kind is an answer to somebody's input. */
public final class Mishap {

    private static final Set<Class<?>> AWAY = Set.of(SQLTransientConnectionException.class,
            SQLNonTransientConnectionException.class, SQLRecoverableException.class, SQLTimeoutException.class);
    private static final int DEADLOCK = 1213;
    private static final int LOCKED_TOO_LONG = 1205;

    private Mishap() {}

    /** Whether a key refused the row: it is there already, or what it belongs to isn't. */
    public static boolean isTaken(Throwable thrown) {
        return any(thrown, cause -> cause instanceof SQLException sql && state(sql).startsWith("23"));
    }

    /** Whether two transactions were in each other's way: what was begun can be done again from its beginning. */
    public static boolean isClash(Throwable thrown) {
        return any(thrown, cause -> cause instanceof SQLException sql
                && (sql.getErrorCode() == DEADLOCK || sql.getErrorCode() == LOCKED_TOO_LONG || state(sql).startsWith("40")));
    }

    /** Whether the database couldn't be reached, or has no connection left for this. */
    public static boolean isAway(Throwable thrown) {
        return any(thrown, cause -> AWAY.stream().anyMatch(away -> away.isInstance(cause))
                || cause instanceof SQLException sql && state(sql).startsWith("08"));
    }

    /** Whether the same may well go through in a moment; it is nobody's fault who asked. */
    public static boolean isPassing(Throwable thrown) {
        return isAway(thrown) || isClash(thrown);
    }

    private static boolean any(Throwable thrown, Predicate<Throwable> kind) {
        for (var cause = thrown; cause != null; cause = cause.getCause()) {
            if (kind.test(cause)) return true;
        }
        return false;
    }

    private static String state(SQLException sql) {
        return sql.getSQLState() == null ? "" : sql.getSQLState();
    }
}
