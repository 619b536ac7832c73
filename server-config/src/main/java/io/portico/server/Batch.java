package io.portico.server;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.Collections;

/** Rows for one table, sent to the database many at once. */
class Batch implements AutoCloseable {

    private final PreparedStatement statement;
    private int waiting;
    private long sent;

    /** {@code columns} with commas between; each row brings a value for every one of them. */
    Batch(Connection connection, String table, String columns) throws SQLException {
        var gaps = String.join(", ", Collections.nCopies(columns.split(",").length, "?"));
        statement = connection.prepareStatement("insert into " + table + " (" + columns + ") values (" + gaps + ")");
    }

    void add(Object... values) throws SQLException {
        for (var i = 0; i < values.length; i++) statement.setObject(i + 1, values[i]);
        statement.addBatch();
        waiting++;
    }

    /** Sends what waits. */
    void send() throws SQLException {
        if (waiting == 0) return;
        statement.executeBatch();
        sent += waiting;
        waiting = 0;
    }

    int waiting() {
        return waiting;
    }

    long sent() {
        return sent;
    }

    @Override
    public void close() throws SQLException {
        statement.close();
    }
}
