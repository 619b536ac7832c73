package io.portico.web;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.portico.model.access.Secret;
import io.portico.model.access.Secret.Purpose;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Optional;

/**
 * A notice on its way over a redirect: tone, message key, and what fills the gaps, whole numbers still as numbers because
 * plurals need them. It is sealed for one firm's path, so nobody else can word one.
 */
record Carried(String tone, String key, List<Object> details) {

    private static final String NUMBER = "#";
    private static final String TEXT = "=";

    /** As a cookie of this path holds it. */
    String sealed(Secret secret, String path) {
        var lines = new ArrayList<>(List.of(tone, key));
        for (var detail : details) lines.add(line(detail));
        var plain = String.join("\n", lines).getBytes(UTF_8);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(secret.seal(Purpose.NOTICE, plain, path));
    }

    private static String line(Object detail) {
        var text = String.valueOf(detail).replaceAll("\\R", " ");
        return (detail instanceof Integer || detail instanceof Long ? NUMBER : TEXT) + text;
    }

    /** What a cookie of this path holds, if it is one of ours. */
    static Optional<Carried> open(String value, Secret secret, String path) {
        try {
            return secret.open(Purpose.NOTICE, Base64.getUrlDecoder().decode(value), path)
                    .map(plain -> read(new String(plain, UTF_8).split("\n", -1)));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    private static Carried read(String... lines) {
        var details = new ArrayList<Object>();
        for (var i = 2; i < lines.length; i++) {
            var text = lines[i].substring(1);
            details.add(lines[i].startsWith(NUMBER) ? (Object) Long.valueOf(text) : text);
        }
        return new Carried(lines[0], lines[1], details);
    }
}
