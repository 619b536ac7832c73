package io.portico.sweeps;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/**
 * Nobody reads of 1 days: whatever is counted in a sentence changes its form with its number, in every language that
 * does so.
 */
class CountsTest {

    private static final List<String> BUNDLES = List.of("/io/portico/messages", "/io/portico/client/messages",
            "/io/portico/admin/messages");

    /** In Kazakh what is counted keeps its form. */
    private static final List<String> INFLECTING = List.of("_lt", "_de", "_ro");

    /** What is counted in these languages and looks the same for one and for many. */
    private static final Set<String> SAME_FOR_ALL = Set.of("Zeichen", "Mal", "sek");

    private static final Pattern COUNTED = Pattern.compile("#[ \\u00a0](\\p{L}+)");
    private static final Pattern BESIDE = Pattern.compile("\\{(\\d)}[ \\u00a0](\\p{L}{2,})");
    private static final Pattern PLURAL = Pattern.compile("\\{(\\d), plural,");

    @Test
    void in_english_nothing_countable_stands_beside_a_plain_number() throws IOException {
        var countable = new TreeSet<String>(Set.of("hours", "months", "years", "pages", "lines", "devices", "levels"));
        for (var bundle : BUNDLES) {
            for (var text : read(bundle).values()) {
                COUNTED.matcher((String) text).results().map(noun -> noun.group(1)).forEach(countable::add);
            }
        }
        countable.removeAll(Set.of("is", "are", "need", "needs", "imported", "refused"));
        assertTrue(countable.containsAll(List.of("days", "files", "characters")), () -> countable.toString());

        var careless = new ArrayList<String>();
        for (var bundle : BUNDLES) {
            read(bundle).forEach((key, text) -> BESIDE.matcher((String) text).results()
                    .filter(found -> countable.contains(found.group(2)))
                    .forEach(found -> careless.add(key + ": " + found.group())));
        }
        assertEquals(List.of(), careless);
    }

    @Test
    void what_english_counts_is_counted_properly_in_the_other_languages_too() throws IOException {
        var careless = new ArrayList<String>();
        for (var bundle : BUNDLES) {
            var english = read(bundle);
            for (var language : INFLECTING) {
                var words = read(bundle + language);
                for (var key : english.stringPropertyNames()) {
                    var counts = PLURAL.matcher(english.getProperty(key)).results().map(found -> found.group(1))
                            .toList();
                    BESIDE.matcher(words.getProperty(key)).results()
                            .filter(found -> counts.contains(found.group(1)) && !SAME_FOR_ALL.contains(found.group(2)))
                            .forEach(found -> careless.add(language + " " + key + ": " + found.group()));
                }
            }
        }
        assertEquals(List.of(), careless);
    }

    private static Properties read(String bundle) throws IOException {
        var properties = new Properties();
        try (var in = new InputStreamReader(CountsTest.class.getResourceAsStream(bundle
                + ".properties"), StandardCharsets.UTF_8)) {
            properties.load(in);
        }
        return properties;
    }
}
