package io.portico.benchmark;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.portico.model.access.PublicId;
import io.portico.model.access.Token;
import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** What a node keeps in its heap for each client who has opened the list: nothing, it should be. */
final class Kept {

    private static final Pattern TOTAL = Pattern.compile("(?m)^Total\\s+\\d+\\s+(\\d+)");

    private final int port;
    private final long node;

    Kept(int port, long node) {
        this.port = port;
        this.node = node;
    }

    private record Visitor(String path, String cookie) {}

    /** The heap alive after up to so many clients opened their list, beyond what was alive before, in bytes for each. */
    double forEach(int clients, Connection connection) throws SQLException, IOException, InterruptedException {
        var visitors = visitors(2 * clients, connection);
        var half = visitors.size() / 2;
        // What fills up once, whoever comes, is no client's.
        come(visitors.subList(0, half));
        var before = alive();
        come(visitors.subList(half, 2 * half));
        return (alive() - before) / (double) half;
    }

    private void come(List<Visitor> visitors) {
        for (var visitor : visitors) Burst.of(1, port, visitor.path(), visitor.cookie());
    }

    private static List<Visitor> visitors(int clients, Connection connection) throws SQLException {
        var visitors = new ArrayList<Visitor>();
        try (var statement = connection.createStatement(); var client = statement.executeQuery("select c.tenant_id, c.id, f.slug "
                + "from client c join firm f on f.id = c.tenant_id where f.slug like 'fill-%' limit " + clients)) {
            while (client.next()) {
                var token = Token.fresh();
                signIn(connection, client.getLong(1), client.getLong(2), token);
                visitors.add(new Visitor("/" + client.getString(3) + "/invoices", token.value()));
            }
        }
        return visitors;
    }

    private static void signIn(Connection connection, long firm, long client, Token token) throws SQLException {
        try (var statement = connection.prepareStatement("insert into client_session (tenant_id, id_hash, public_id, client_id, "
                + "created_at, seen_at, absolute_until) values (?, ?, ?, ?, utc_timestamp(6), utc_timestamp(6), "
                + "utc_timestamp(6) + interval 12 hour)")) {
            statement.setLong(1, firm);
            statement.setBytes(2, token.hash());
            statement.setString(3, PublicId.fresh().value());
            statement.setLong(4, client);
            statement.executeUpdate();
        }
    }

    /** What is alive after everything else was thrown away, as the JDK's own tool counts it; the least of three. */
    private long alive() throws IOException, InterruptedException {
        var least = Long.MAX_VALUE;
        for (var time = 0; time < 3; time++) {
            Thread.sleep(1_000);
            least = Math.min(least, counted());
        }
        return least;
    }

    private long counted() throws IOException {
        var tool = Path.of(System.getProperty("java.home"), "bin", "jcmd").toString();
        var process = new ProcessBuilder(tool, Long.toString(node), "GC.class_histogram").start();
        try (var said = process.getInputStream()) {
            var total = TOTAL.matcher(new String(said.readAllBytes(), UTF_8));
            if (!total.find()) throw new IllegalStateException("jcmd counts nothing");
            return Long.parseLong(total.group(1));
        }
    }
}
