package io.portico.isolation;

import io.portico.server.TestServer;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;

/** Looks through all text that firms keep for what people of other firms have sent. */
final class Traces {

    private final Village village;

    Traces(Village village) {
        this.village = village;
    }

    List<String> foreign() {
        var found = new ArrayList<String>();
        try (var connection = TestServer.get().connect(); var statement = connection.createStatement()) {
            var columns = new LinkedHashMap<String, List<String>>();
            try (var rows = statement.executeQuery("""
                    select c.table_name, c.column_name, f.column_name from information_schema.columns c
                    join information_schema.columns f on f.table_schema = c.table_schema and f.table_name = c.table_name
                        and (f.column_name in ('tenant_id', 'firm_id') or f.column_name = 'id' and f.table_name = 'firm')
                    where c.table_schema = database() and c.data_type in ('varchar', 'char', 'text', 'mediumtext', 'longtext')
                    """)) {
                while (rows.next()) {
                    columns.computeIfAbsent(rows.getString(1) + " where " + rows.getString(3), table -> new ArrayList<>())
                            .add(rows.getString(2));
                }
            }
            for (var table : columns.entrySet()) {
                for (var n = 0; n < village.size(); n++) {
                    var firm = village.firm(n);
                    var whose = table.getKey() + " = " + firm.id();
                    var text = "concat_ws('|', " + String.join(", ", table.getValue()) + ")";
                    try (var rows = statement.executeQuery("select count(*) from " + whose + " and replace(" + text + ", 'by-"
                            + firm.slug() + "', '') like '%by-t-%'")) {
                        rows.next();
                        if (rows.getLong(1) > 0) found.add(rows.getLong(1) + " rows of others in " + whose);
                    }
                }
            }
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
        return found;
    }
}
