package io.portico.server;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.TreeSet;

/** What a database looks like: its columns, keys and rules, one line each, and none of its rows. */
public final class Schema {

    private static final List<String> PARTS = List.of(
            "select 'column', table_name, column_name, ordinal_position, column_type, is_nullable, column_default, "
                    + "collation_name, extra from information_schema.columns where table_schema = database()",
            "select 'index', table_name, index_name, seq_in_index, column_name, non_unique, sub_part "
                    + "from information_schema.statistics where table_schema = database()",
            "select 'key', table_name, constraint_name, ordinal_position, column_name, referenced_table_name, "
                    + "referenced_column_name from information_schema.key_column_usage where table_schema = database()",
            "select 'rule', constraint_name, check_clause from information_schema.check_constraints "
                    + "where constraint_schema = database()");

    private Schema() {}

    /** Of the database that the connection is in. */
    public static String of(Connection connection) throws SQLException {
        var lines = new TreeSet<String>();
        for (var part : PARTS) {
            try (var statement = connection.createStatement(); var rows = statement.executeQuery(part)) {
                while (rows.next()) {
                    var line = new StringBuilder();
                    for (var column = 1; column <= rows.getMetaData().getColumnCount(); column++) {
                        line.append(rows.getString(column)).append(' ');
                    }
                    lines.add(line.toString());
                }
            }
        }
        return String.join("\n", lines);
    }
}
