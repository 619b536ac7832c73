package io.portico.wire;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.portico.server.TestServer;
import io.portico.sweeps.Secrets;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;

/**
 * Somebody with cookies and an address of their own, who comes from where nobody else comes from and follows nothing
 * unasked.
 */
public final class Person {

    private static final HttpClient HTTP = HttpClient.newBuilder().followRedirects(HttpClient.Redirect.NEVER).build();
    private static final AtomicInteger PEOPLE = new AtomicInteger();
    private static final String BOUNDARY = "----a-form-of-a-test";

    private final List<String> sentTo = new ArrayList<>();
    private final Map<String, String> cookies = new LinkedHashMap<>();
    private final String address;
    private String server = TestServer.get().address();
    private String language = "en";
    private String wanted = "document";

    public Person() {
        this(freshAddress());
    }

    private Person(String address) {
        this.address = address;
    }

    private static String freshAddress() {
        var number = PEOPLE.incrementAndGet();
        return "10.2." + number / 250 + "." + (number % 250 + 1);
    }

    /** A client with a cookie of {@code Example.clientSession}. */
    public static Person client(String session) {
        return new Person().carrying("client", session);
    }

    /** A colleague with a cookie of {@code Example.staffSession}. */
    public static Person colleague(String session) {
        return new Person().carrying("staff", session);
    }

    public Person carrying(String cookie, String value) {
        cookies.put(cookie, value);
        return this;
    }

    /** What this person's browser asks for when nobody is signed in. */
    public Person speaking(String code) {
        language = code;
        return this;
    }

    /** Somebody who comes from this network address. */
    public static Person from(String address) {
        return new Person(address);
    }

    /** Somebody else at the same network address, with no cookies yet. */
    public Person sibling() {
        return new Person(address);
    }

    /** The node of the installation that answers from here on, {@code http://…} without a slash at the end. */
    public Person at(String node) {
        server = node;
        return this;
    }

    public Map<String, String> cookies() {
        return Map.copyOf(cookies);
    }

    /** Every address an answer has sent this person on to. */
    public List<String> sentTo() {
        return List.copyOf(sentTo);
    }

    public Answer get(String path) {
        return ask(path, "GET", null, null);
    }

    /** Asks as a script of a page does. */
    public Answer fetch(String path) {
        wanted = "empty";
        try {
            return get(path);
        } finally {
            wanted = "document";
        }
    }

    /** Asks in any way HTTP knows, with nothing in the body. */
    public Answer ask(String method, String path) {
        return ask(path, method, null, null);
    }

    /** Sends a form of a page by one of its buttons; a name that no button has is sent without any. */
    public Answer send(Form form, String button) {
        var pairs = new ArrayList<Form.Field>(form.fields());
        form.buttons().stream().filter(one -> one.name().equals(button)).findFirst().ifPresent(pairs::add);
        return send(form, pairs);
    }

    /** Sends a form by this very button of it. */
    public Answer send(Form form, Form.Field button) {
        var pairs = new ArrayList<Form.Field>(form.fields());
        if (!button.name().isEmpty()) pairs.add(button);
        return send(form, pairs);
    }

    private Answer send(Form form, ArrayList<Form.Field> pairs) {
        pairs.forEach(pair -> Secrets.typed(pair.name(), pair.value()));
        return form.multipart()
                ? ask(form.action(), "POST", "multipart/form-data; boundary=" + BOUNDARY, parts(pairs))
                : ask(form.action(), "POST", "application/x-www-form-urlencoded", encoded(pairs));
    }

    /** Goes where an answer sends on to, until a page comes. */
    public Answer follow(Answer answer) {
        var here = answer;
        for (var steps = 0; steps < 5 && here.status() / 100 == 3; steps++) here = get(here.location().orElseThrow());
        return here;
    }

    /** Opens a page, fills nothing in but this, and presses the button; what came back is not followed. */
    public Answer submit(String path, String form, Map<String, String> typed, String button) {
        var filled = get(path).form(form);
        for (var field : typed.entrySet()) filled = filled.with(field.getKey(), field.getValue());
        return send(filled, button);
    }

    private Answer ask(String path, String method, String type, String body) {
        var request = HttpRequest.newBuilder(URI.create(server + path))
                .header("X-Forwarded-For", address)
                .header("Accept-Language", language)
                .header("Sec-Fetch-Site", "same-origin")
                .header("Sec-Fetch-Dest", wanted)
                .method(method, body == null ? BodyPublishers.noBody() : BodyPublishers.ofString(body));
        if (type != null) request.header("Content-Type", type);
        if (!cookies.isEmpty()) request.header("Cookie", cookies.entrySet().stream().map(Object::toString)
                .collect(Collectors.joining("; ")));
        try {
            var answer = HTTP.send(request.build(), BodyHandlers.ofString());
            answer.headers().allValues("Set-Cookie").forEach(this::keep);
            answer.headers().firstValue("Location").ifPresent(sentTo::add);
            return new Answer(path, answer.statusCode(), answer.headers(), answer.body());
        } catch (IOException e) {
            throw new UncheckedIOException(method + " " + path, e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private void keep(String cookie) {
        var pair = cookie.split(";")[0].split("=", 2);
        if (List.of("", "\"\"").contains(pair[1]) || cookie.matches("(?i).*max-age=0.*")) cookies.remove(pair[0]);
        else cookies.put(pair[0], pair[1]);
        Secrets.cookie(pair[0], pair[1]);
    }

    private static String encoded(ArrayList<Form.Field> pairs) {
        return pairs.stream().map(pair -> URLEncoder.encode(pair.name(), UTF_8) + "="
                + URLEncoder.encode(pair.value(), UTF_8))
                .collect(Collectors.joining("&"));
    }

    private static String parts(ArrayList<Form.Field> pairs) {
        var body = new StringBuilder();
        for (var pair : pairs) {
            body.append("--").append(BOUNDARY).append("\r\nContent-Disposition: form-data; name=\"")
                    .append(pair.name()).append('"');
            if (pair.kind().equals("file")) body.append("; filename=\"\"\r\nContent-Type: application/octet-stream");
            body.append("\r\n\r\n").append(pair.value()).append("\r\n");
        }
        return body.append("--").append(BOUNDARY).append("--\r\n").toString();
    }
}
