package io.portico.admin.mail;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.ResourceBundle;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class MailKindsTest {

    private static final Pattern SENDING = Pattern.compile("outbox\\s*\\.(?:send|pretend)\\(([^;]*?),\\s*Lane");
    private static final Pattern QUOTED = Pattern.compile("\"([a-z-]+)\"");

    @Test
    void what_was_not_delivered_is_called_by_a_name_people_know() throws IOException {
        var kinds = new TreeSet<String>();
        for (var module : List.of("shared-model", "portal-web", "tenant-admin")) {
            try (var files = Files.walk(Path.of("..", module, "src", "main", "java"))) {
                for (var file : files.filter(Files::isRegularFile).toList()) {
                    SENDING.matcher(Files.readString(file)).results()
                            .flatMap(sending -> QUOTED.matcher(sending.group(1)).results())
                            .forEach(kind -> kinds.add(kind.group(1)));
                }
            }
        }
        var words = ResourceBundle.getBundle("io.portico.admin.messages");

        assertFalse(kinds.isEmpty());
        for (var kind : kinds) assertTrue(words.containsKey("post.kind." + kind), kind);
    }
}
