package io.portico.benchmark;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.portico.model.access.PublicId;
import io.portico.model.access.Token;
import io.portico.server.Measured;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.List;

/**
 * Measures the house and prints a table: {@code short} makes a tenth of the invoices and fewer rounds, and {@code node},
 * {@code list} or {@code work} leave the other parts out.
 */
public final class Benchmark {

    private static final HttpClient HTTP = HttpClient.newHttpClient();
    private static final String LIST = "/fill-1/invoices";

    private final Findings findings = new Findings();
    private final Measured house = new Measured();
    private final boolean isShort;
    private final List<String> parts;

    private Benchmark(List<String> words) {
        isShort = words.contains("short");
        parts = words.stream().filter(word -> !List.of("short", "long").contains(word)).toList();
    }

    /** Ends with 0 whatever the figures are: they are for people to judge. */
    public static void main(String[] words) {
        var benchmark = new Benchmark(Arrays.asList(words));
        var code = 0;
        try {
            benchmark.run();
        } catch (Exception e) {
            e.printStackTrace();
            code = 1;
        }
        System.out.println("\n" + benchmark.findings.table());
        System.exit(code);
    }

    private void run() throws Exception {
        house.fill("portico_small", isShort ? 10 : 20, isShort ? 20_000 : 200_000);
        house.fill("portico_large", isShort ? 100 : 2_000, isShort ? 200_000 : 2_000_000);
        if (isAsked("node")) oneNode();
        if (!isAsked("list") && !isAsked("work")) return;
        if (!isAsked("node")) page();
        var war = BareWar.at(house.folder().resolve("bare.war"));
        var small = house.node("small", "portico_small", war);
        var large = house.node("large", "portico_large", war);
        if (isAsked("list")) list(small, large);
        if (isAsked("work")) work(large);
    }

    private boolean isAsked(String part) {
        return parts.isEmpty() || parts.contains(part);
    }

    /** Started as production is: what it asks the database, how soon it is ready, what it keeps in memory. */
    private void oneNode() throws Exception {
        var h = session("portico_large", "client-h");
        var statements = page();
        findings.atMost("SQL statements per page", 4, statements.size(), "");
        try (var connection = house.connect("portico_large")) {
            var without = Statements.withoutFirm(connection, statements);
            findings.add("tables found without an index that begins with the firm", "none",
                    without.isEmpty() ? "none" : String.join(", ", without), without.isEmpty());
        }
        var counts = statements.stream().filter(sql -> sql.matches("(?is).*(\\boffset [1-9]|count\\(\\*\\)).*")).count();
        findings.atMost("statements with OFFSET or COUNT(*)", 0, counts, "");
        try (var node = house.run("large", "portico_large", "")) {
            findings.atMost("ready after start, database migrated", 12, node.seconds(), " s");
            var plain = get(node.port(), h, "identity").length;
            findings.atMost("HTML of 25 rows, plain", 24, plain / 1000.0, " kB");
            findings.atMost("HTML of 25 rows, compressed", 4, get(node.port(), h, "gzip").length / 1000.0, " kB");
            var visits = Visits.of("http://localhost:" + node.port(), LIST, h);
            findings.atMost("first visit, requests", 8, visits.first().requests(), "");
            findings.atMost("first visit, on the wire", 120, visits.first().bytes() / 1000.0, " kB");
            findings.atMost("next page, requests", 1, visits.second().requests(), "");
            findings.atMost("next page, on the wire", 8, visits.second().bytes() / 1000.0, " kB");
            Burst.of(10_000, node.port(), LIST, h);
            findings.atMost("resident after 10,000 pages with -Xmx256m", 450, Measured.resident(node.pid()), " MB");
            try (var connection = house.connect("portico_large")) {
                // The target is nothing, and counting all that is alive can't tell less than that from it.
                findings.atMost("heap kept for each signed-in client", 1_000,
                        new Kept(node.port(), node.pid()).forEach(1_000, connection), " bytes");
            }
        }
    }

    /** What one page asks the database; that and the page itself are kept for the limits to repeat. */
    private List<String> page() throws Exception {
        var h = session("portico_large", "client-h");
        try (var node = house.run("large", "portico_large", Statements.TELL)) {
            get(node.port(), h, "identity");
            var statements = Statements.of(node.log(), () -> get(node.port(), h, "identity"));
            keep("page.html", new String(get(node.port(), h, "identity"), UTF_8));
            keep("page.sql", String.join("\n", statements.stream().map(sql -> sql.replaceAll("\\s+", " ")).toList()));
            return statements;
        }
    }

    /** The list against itself elsewhere and against the limits, in turns. */
    private void list(Measured.Node small, Measured.Node large) throws SQLException {
        var turns = new Turns(house)
                .with("H", large, LIST, session("portico_large", "client-h"))
                .with("T", large, LIST, session("portico_large", "client-t"))
                .with("20", large, LIST, session("portico_large", "client-20"))
                .with("80", large, LIST + "?rows=80", session("portico_large", "client-t"))
                .with("small H", small, LIST, session("portico_small", "client-h"))
                .with("small T", small, LIST, session("portico_small", "client-t"))
                .with("L1", large, "/bare/bytes", null)
                .with("L2", large, "/bare/table25.xhtml", null)
                .with("L3", large, "/bare/sql", null);
        System.out.println("Warming up");
        turns.warm(isShort ? 6_000 : 10_000);
        System.out.println("Measuring in turns");
        turns.run(isShort ? 5 : 9, isShort ? 400 : 600);
        findings.atMost("list of 20 rows, CPU-ms per page", 1.7, turns.cpu("20"), "");
        findings.atMost("list of 80 rows, CPU-ms per page", 5.1, turns.cpu("80"), "");
        findings.note("list of 25 rows, client H, CPU-ms per page", turns.cpu("H"), "");
        findings.note("list of 25 rows, client T, CPU-ms per page", turns.cpu("T"), "");
        for (var name : List.of("T", "L1", "L2", "L3")) {
            findings.note(name + ": pages a second; CPU-ms; of it in the database", "%.0f; %.2f; %.2f"
                    .formatted(turns.perSecond(name), turns.cpu(name), turns.inDatabase(name)));
        }
        findings.atLeast("share of L2's throughput kept", 60, 100 * turns.perSecond("T") / turns.perSecond("L2"), " %");
        findings.atMost("client H against client T", 1.15, turns.cpu("H") / turns.cpu("T"), "");
        findings.atMost("ten times the invoices and the firms, client H", 1.10, turns.cpu("H") / turns.cpu("small H"), "");
        findings.atMost("ten times the invoices and the firms, client T", 1.10, turns.cpu("T") / turns.cpu("small T"), "");
    }

    private void work(Measured.Node node) throws Exception {
        try (var connection = house.connect(node.schema())) {
            var work = new Work(house, connection);
            var imports = work.imports(node.pid(), isShort ? 500 : 2_000);
            findings.atLeast("e-invoices imported a second, with verdict", 40, imports.perSecond(), "");
            findings.note("the same, CPU-ms each", imports.cpu(), "");
            var mails = work.mails(node.pid(), isShort ? 300 : 1_000);
            findings.note("mails sent a second; CPU-ms", "%.0f; %.1f".formatted(mails.perSecond(), mails.cpu()));
            var ins = new SignIns(house, node).run(connection, isShort ? 60 : 100);
            findings.note("sign-ins by password a second; CPU-ms", "%.1f; %.0f".formatted(ins.perSecond(), ins.cpu()));
        }
    }

    private String session(String schema, String client) throws SQLException {
        var token = Token.fresh();
        try (var connection = house.connect(schema); var statement = connection.prepareStatement("insert into client_session "
                + "(tenant_id, id_hash, public_id, client_id, created_at, seen_at, absolute_until) select tenant_id, ?, ?, id, "
                + "utc_timestamp(6), utc_timestamp(6), utc_timestamp(6) + interval 12 hour from client where email = ?")) {
            statement.setBytes(1, token.hash());
            statement.setString(2, PublicId.fresh().value());
            statement.setString(3, client + "@fill.example");
            statement.executeUpdate();
        }
        return token.value();
    }

    private static byte[] get(int port, String cookie, String encoding) {
        try {
            var answer = HTTP.send(HttpRequest.newBuilder(URI.create("http://localhost:" + port + LIST))
                    .header("Cookie", "client=" + cookie).header("Accept-Encoding", encoding).header("Accept-Language", "en")
                    .build(), BodyHandlers.ofByteArray());
            if (answer.statusCode() != 200) throw new IllegalStateException(answer + " " + new String(answer.body(), UTF_8));
            return answer.body();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private void keep(String name, String text) throws IOException {
        Files.writeString(house.folder().resolve(name), text);
    }
}
