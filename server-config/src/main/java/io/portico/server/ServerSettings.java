package io.portico.server;

import java.net.URI;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/** The settings of one start, checked before anything runs. They reach the server as environment variables. */
class ServerSettings {

    private static final int SECRET_BYTES = 32;
    private static final Pattern MAIL = Pattern.compile("[^\\s@<>]+@[^\\s@<>]+");
    private static final Set<String> SMTP_SECURITY = Set.of("none", "starttls", "tls");

    private final Map<String, String> values = new LinkedHashMap<>();

    /** Takes every {@code PORTICO_…} from the environment. */
    ServerSettings(Map<String, String> environment) {
        environment.forEach((name, value) -> {
            if (name.startsWith("PORTICO_") && !value.isBlank()) values.put(name, value.strip());
        });
    }

    ServerSettings with(String name, Object value) {
        values.put(name, value.toString());
        return this;
    }

    ServerSettings withDefault(String name, Object value) {
        values.putIfAbsent(name, value.toString());
        return this;
    }

    String get(String name) {
        return values.get(name);
    }

    /** A setting that holds several words. */
    List<String> words(String name) {
        var value = values.get(name);
        return value == null ? List.of() : List.of(value.split("\\s+"));
    }

    String host() {
        return values.getOrDefault("PORTICO_HTTP_HOST", "127.0.0.1");
    }

    int port() {
        return number("PORTICO_HTTP_PORT", "9080");
    }

    /** Where this machine reaches the server, whatever address it listens on: by name, because passkeys need one. */
    String localAddress() {
        return "http://" + (isEverywhere(host()) || host().equals("127.0.0.1") ? "localhost" : host()) + ":" + port();
    }

    String watchHost() {
        return values.getOrDefault("PORTICO_WATCH_HOST", "127.0.0.1");
    }

    /** Where balancers and operators ask how the server is: beside the port for people unless it is named. */
    int watchPort() {
        return number("PORTICO_WATCH_PORT", String.valueOf(port() + 1));
    }

    /** Where this machine asks how the server is. */
    String watchAddress() {
        return "http://" + (isEverywhere(watchHost()) ? "127.0.0.1" : watchHost()) + ":" + watchPort();
    }

    /** Refuses with a sentence that names the first database setting that is missing or bad. */
    ServerSettings requireDatabase() {
        require("PORTICO_DB_URL", url -> url.startsWith("jdbc:mysql://") && !url.contains("password="),
                "the database's address, like jdbc:mysql://db.example.com:3306/portico, without a password");
        require("PORTICO_DB_USER", user -> true, "the database's user");
        require("PORTICO_DB_PASSWORD", password -> true, "the database user's password");
        return this;
    }

    /** Refuses with a sentence that names the first setting that is missing or bad. */
    ServerSettings requireAll() {
        requireDatabase();
        require("PORTICO_SMTP_HOST", host -> true, "the mail server's name");
        number("PORTICO_SMTP_PORT", "587");
        withDefault("PORTICO_SMTP_SECURITY", "starttls");
        require("PORTICO_SMTP_SECURITY", SMTP_SECURITY::contains, "none, starttls or tls");
        require("PORTICO_MAIL_FROM", from -> MAIL.matcher(from).matches(), "a bare e-mail address");
        require("PORTICO_BASE_URL", ServerSettings::isBase, "the address people use, like https://portal.example.com");
        require("PORTICO_SECRET", secret -> secret.getBytes(StandardCharsets.UTF_8).length >= SECRET_BYTES,
                "at least 32 characters that nobody can guess");
        leaveSeconds();
        return this;
    }

    /** How long the server still answers after it was told to stop, saying meanwhile that it isn't ready. */
    int leaveSeconds() {
        var value = values.getOrDefault("PORTICO_LEAVE_SECONDS", "6");
        if (!value.matches("\\d{1,3}")) {
            throw new CannotStart("PORTICO_LEAVE_SECONDS is not usable: set it to a number of seconds, such as 6.");
        }
        return Integer.parseInt(value);
    }

    /** What the server's configuration asks for besides, worked out from the settings. */
    Map<String, String> environment() {
        var all = new LinkedHashMap<>(values);
        var security = values.getOrDefault("PORTICO_SMTP_SECURITY", "none");
        var user = values.getOrDefault("PORTICO_SMTP_USER", "");
        all.put("PORTICO_HTTP_HOST", isEverywhere(host()) ? "*" : host());
        all.put("PORTICO_HTTP_PORT", String.valueOf(port()));
        all.put("PORTICO_WATCH_HOST", isEverywhere(watchHost()) ? "*" : watchHost());
        all.put("PORTICO_WATCH_PORT", String.valueOf(watchPort()));
        all.put("PORTICO_DB_ADDRESS", JdbcAddress.complete(values.get("PORTICO_DB_URL")));
        all.put("PORTICO_DB_WATCH", JdbcAddress.impatient(values.get("PORTICO_DB_URL")));
        all.put("PORTICO_SMTP_PORT", String.valueOf(number("PORTICO_SMTP_PORT", "587")));
        all.put("PORTICO_SMTP_AUTH", String.valueOf(!user.isEmpty()));
        all.put("PORTICO_SMTP_STARTTLS", String.valueOf(security.equals("starttls")));
        all.put("PORTICO_SMTP_SSL", String.valueOf(security.equals("tls")));
        all.putIfAbsent("PORTICO_SMTP_USER", "");
        all.putIfAbsent("PORTICO_SMTP_PASSWORD", "");
        all.putIfAbsent("PORTICO_LOG_LEVEL", "AUDIT");
        all.put("PORTICO_PROXIES_PATTERN", TrustedProxies.pattern(values.get("PORTICO_TRUSTED_PROXIES")));
        return all;
    }

    private static boolean isEverywhere(String host) {
        return Set.of("0.0.0.0", "*", "::").contains(host);
    }

    private void require(String name, Predicate<String> good, String meaning) {
        var value = values.get(name);
        if (value == null) throw new CannotStart("%s is missing: set it to %s.", name, meaning);
        if (!good.test(value)) throw new CannotStart("%s is not usable: set it to %s.", name, meaning);
    }

    private int number(String name, String otherwise) {
        var value = values.getOrDefault(name, otherwise);
        if (!value.matches("\\d{1,5}") || Integer.parseInt(value) > 65535 || Integer.parseInt(value) == 0) {
            throw new CannotStart("%s is not usable: set it to a port, a number from 1 to 65535.", name);
        }
        return Integer.parseInt(value);
    }

    private static boolean isBase(String text) {
        try {
            var uri = new URI(text);
            var path = uri.getPath() == null ? "" : uri.getPath();
            return Set.of("http", "https").contains(String.valueOf(uri.getScheme())) && uri.getHost() != null
                    && (path.isEmpty() || path.equals("/")) && uri.getQuery() == null && uri.getUserInfo() == null;
        } catch (URISyntaxException e) {
            return false;
        }
    }
}
