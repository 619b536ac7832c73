package io.portico.sweeps;

import io.portico.server.TestServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Everything the tests of this process used that opens a door: passwords, codes, the keys in links, cookies. After each
 * class of tests the logs are searched for all of it.
 */
public final class Secrets {

    /** What is shorter, such as six digits of an app, stands in any log by chance. */
    private static final int SHORTEST = 8;
    private static final Pattern KEYS = Pattern.compile("[?&][a-z]+=([A-Za-z0-9_-]{20,})");
    private static final Pattern WORD = Pattern.compile("[A-Za-z0-9_-]{" + SHORTEST + ",}");
    private static final Pattern OPENS = Pattern.compile("(?i).*(password|again|current|code|token|secret|recovery).*");
    private static final Set<String> COOKIES = Set.of("client", "staff", "visit", "viewing");
    private static final Set<String> USED = ConcurrentHashMap.newKeySet();
    private static final Map<Path, Long> SEARCHED = new HashMap<>();

    private Secrets() {}

    /** Remembers a secret and hands it back. */
    public static String used(String secret) {
        if (secret != null && secret.strip().length() >= SHORTEST) USED.add(secret.strip());
        return secret;
    }

    /** Remembers the keys of all links in a text. */
    public static void inLinks(String text) {
        KEYS.matcher(text).results().forEach(key -> used(key.group(1)));
    }

    /** Remembers what was typed into a field, if its name says that it opens something. */
    public static void typed(String field, String value) {
        if (field != null && OPENS.matcher(field).matches()) used(value);
    }

    /** Remembers a cookie's value, if it says who somebody is. */
    public static void cookie(String name, String value) {
        if (COOKIES.contains(name)) used(value);
    }

    /** Where any of it stands in what was logged since this was asked last. */
    static synchronized List<String> inLogs() {
        var found = new ArrayList<String>();
        TestServer.logs().ifPresent(folder -> {
            try (var files = Files.walk(folder)) {
                for (var file : files.filter(Files::isRegularFile).toList()) search(file, found);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        });
        return found;
    }

    static int many() {
        return USED.size();
    }

    private static void search(Path file, List<String> found) throws IOException {
        var bytes = Files.readAllBytes(file);
        var from = SEARCHED.getOrDefault(file, 0L);
        if (from > bytes.length) from = 0L;
        SEARCHED.put(file, (long) bytes.length);
        var text = new String(bytes, from.intValue(), bytes.length - from.intValue(), StandardCharsets.UTF_8);
        var words = WORD.matcher(text).results().map(word -> word.group()).collect(Collectors.toSet());
        for (var secret : USED) {
            var isWord = WORD.matcher(secret).matches();
            if (isWord ? words.contains(secret) : text.contains(secret)) found.add(secret + " in " + file.getFileName());
        }
    }
}
