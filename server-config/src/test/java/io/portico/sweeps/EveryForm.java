package io.portico.sweeps;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Every form that is posted, but for the demo's, read from the pages that ship: {@code
 * portal-web/account/_you.xhtml#you}.
 */
final class EveryForm {

    private static final Pattern POSTED =
            Pattern.compile("<(?:h:form\\b|form[^>]*method=\"post\")[^>]*?\\bid=\"([^\"]+)\"");

    private EveryForm() {}

    static Set<String> there() {
        var forms = new TreeSet<String>();
        for (var war : new String[] {"portal-web", "tenant-admin"}) {
            var webapp = Path.of(System.getProperty("portico.project"), war, "src/main/webapp");
            try (Stream<Path> files = Files.walk(webapp)) {
                files.filter(file -> file.toString().endsWith(".xhtml") && !file.startsWith(webapp.resolve("demo")))
                        .forEach(file -> {
                    var page = war + "/" + webapp.relativize(file).toString().replace('\\', '/');
                    POSTED.matcher(read(file)).results().forEach(form -> forms.add(page + "#" + form.group(1)));
                });
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        return forms;
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
