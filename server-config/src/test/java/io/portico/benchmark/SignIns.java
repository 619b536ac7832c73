package io.portico.benchmark;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.portico.model.access.PasswordHash;
import io.portico.model.access.Secret;
import io.portico.server.Measured;
import io.portico.wire.Answer;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.stream.Collectors;

/** People who sign in with e-mail address and password, each from a network of their own, two at a time. */
final class SignIns {

    private static final String PASSWORD = "three quiet owls at dawn";
    private static final HttpClient HTTP = HttpClient.newHttpClient();

    private final Measured house;
    private final Measured.Node node;

    SignIns(Measured house, Measured.Node node) {
        this.house = house;
        this.node = node;
    }

    /**
     * Signs so many people in, one after the other at each of two doors: as many passwords as the server hashes at once.
     * They come twice, and the first time only makes the server's code quick.
     */
    Work.Pace run(Connection connection, int people) throws SQLException, InterruptedException, ExecutionException {
        var emails = emails(connection, people);
        var doors = Executors.newFixedThreadPool(2);
        try {
            var work = new ArrayList<Callable<Void>>();
            for (var n = 0; n < emails.size(); n++) {
                var number = n;
                work.add(() -> signIn(emails.get(number), "10.7." + number / 250 + "." + (number % 250 + 1)));
            }
            for (var done : doors.invokeAll(work)) done.get();
            var before = house.used(node.pid());
            var start = System.nanoTime();
            for (var done : doors.invokeAll(work)) done.get();
            var seconds = (System.nanoTime() - start) / 1e9;
            return new Work.Pace(emails.size() / seconds, (house.used(node.pid()) - before) / emails.size());
        } finally {
            doors.shutdown();
        }
    }

    private List<String> emails(Connection connection, int people) throws SQLException {
        var hash = PasswordHash.of(PASSWORD, Secret.of(house.secret())).phc();
        try (var statement = connection.createStatement()) {
            statement.executeUpdate("update client set password_hash = '" + hash + "' where tenant_id = "
                    + "(select id from firm where slug = 'fill-1') order by id desc limit " + people);
            var emails = new ArrayList<String>();
            try (var rows = statement.executeQuery("select email from client where password_hash is not null")) {
                while (rows.next()) emails.add(rows.getString(1));
            }
            return emails;
        }
    }

    private Void signIn(String email, String address) throws IOException, InterruptedException {
        var page = HTTP.send(request("/fill-1/password", address).build(), BodyHandlers.ofString());
        var form = new Answer("/fill-1/password", page.statusCode(), page.headers(), page.body()).form("by-password")
                .with("email", email).with("password", PASSWORD).with("enter", "");
        var body = form.fields().stream().map(field -> field.name() + "=" + URLEncoder.encode(field.value(), UTF_8))
                .collect(Collectors.joining("&"));
        var cookies = page.headers().allValues("Set-Cookie").stream().map(cookie -> cookie.split(";")[0])
                .collect(Collectors.joining("; "));
        var answer = HTTP.send(request(form.action(), address).header("Cookie", cookies)
                .header("Content-Type", "application/x-www-form-urlencoded").POST(BodyPublishers.ofString(body)).build(),
                BodyHandlers.ofString());
        if (answer.body().contains("Many people are signing in")) return signIn(email, address);
        var isIn = answer.headers().allValues("Set-Cookie").stream().anyMatch(cookie -> cookie.startsWith("client="));
        if (!isIn) throw new IllegalStateException(email + " was not signed in: " + answer.statusCode() + answer.body());
        return null;
    }

    private HttpRequest.Builder request(String path, String address) {
        return HttpRequest.newBuilder(URI.create("http://localhost:" + node.port() + path))
                .header("X-Forwarded-For", address).header("Sec-Fetch-Site", "same-origin").header("Accept-Language", "en");
    }
}
