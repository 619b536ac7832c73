package io.portico.overheard;

import io.portico.server.TestServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;

/** All that the server of this process has asked its database so far. */
final class Heard {

    private static final Set<String> READ = new HashSet<>();
    private static Set<String> tables;

    private Heard() {}

    /**
     * The statements since this was asked last that touch rows of firms and don't say whose, except those of the jobs that
     * work for all firms.
     */
    static synchronized List<String> withoutFirm() {
        var found = new ArrayList<String>();
        var statements = statements();
        statements.removeAll(READ);
        if (statements.isEmpty()) return found;

        if (tables == null) tables = firmsTables();
        for (var sql : statements) {
            var unbound = Reading.unbound(sql, tables);
            if (!unbound.isEmpty() && PlatformJob.of(sql, unbound).isEmpty()) found.add(unbound + " in " + sql);
        }
        READ.addAll(statements);
        System.out.println("Isolation: " + READ.size() + " statements of the server read, " + statements.size() + " of them new");
        return found;
    }

    private static Set<String> statements() {
        return TestServer.logs().map(logs -> logs.resolve(Ear.FILE)).filter(Files::exists).map(file -> {
            try {
                return new TreeSet<>(Files.readAllLines(file));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }).orElseGet(TreeSet::new);
    }

    /** The tables whose rows belong to one firm each, by the catalogue. */
    private static Set<String> firmsTables() {
        var tables = new TreeSet<String>();
        try (var connection = TestServer.get().connect(); var statement = connection.createStatement();
                var rows = statement.executeQuery("select table_name from information_schema.columns "
                        + "where table_schema = database() and column_name = '" + Sources.FIRM + "'")) {
            while (rows.next()) tables.add(rows.getString(1).toLowerCase(Locale.ROOT));
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
        return tables;
    }
}
