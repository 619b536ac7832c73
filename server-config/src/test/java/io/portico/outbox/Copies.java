package io.portico.outbox;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import io.portico.server.TestServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Pattern;

/** How often each of many letters has arrived at the mail server. */
public final class Copies {

    private static final Pattern MESSAGE_ID = Pattern.compile("(?m)^Message-ID: (<[^>]+>)");

    private final Map<String, Integer> copies = new HashMap<>();

    /** Of the letters with these Message-IDs, as of now. */
    public Copies(Collection<String> messageIds) {
        messageIds.forEach(id -> copies.put(id, 0));
        try (var files = Files.list(TestServer.get().mails())) {
            files.filter(file -> file.toString().endsWith(".eml")).forEach(this::count);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void count(Path file) {
        try {
            var id = MESSAGE_ID.matcher(Files.readString(file, ISO_8859_1));
            if (id.find()) copies.computeIfPresent(id.group(1), (known, count) -> count + 1);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public long lost() {
        return copies.values().stream().filter(count -> count == 0).count();
    }

    /** Copies beyond the first. */
    public long second() {
        return copies.values().stream().mapToLong(count -> Math.max(0, count - 1)).sum();
    }
}
