package io.portico.house;

import io.portico.model.words.Texts;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Finds the message keys that sources and pages speak of, and says which of them no bundle knows. */
final class MessageKeys {

    private static final Pattern IN_JAVA = Pattern.compile("(?:new\\s+Refusal\\(|Refusal\\.on\\(\\s*[^,()]+,"
            + "|\\b(?:done|caution)\\(|\\bdoneAt\\([^,]+,|\\bmsg\\.(?:of|get)\\(|\\bwords\\.text\\(|\\btexts\\.text\\([^,]+,)"
            + "(?:[^,;\"]*\\?)?\\s*\"([^\"]+)\"(?:\\s*:\\s*\"([^\"]+)\")?");
    private static final Pattern IN_A_PAGE = Pattern.compile("\\bmsg(\\[|\\.of\\()");
    private static final Pattern LITERAL = Pattern.compile("(==|!=|\\beq|\\bne)?\\s*'([^']*)'");

    private final Texts texts;

    MessageKeys(Texts texts) {
        this.texts = texts;
    }

    /** The keys in Java sources that no sentence answers to, one line each. */
    List<String> unknown(List<SourceFile> sources) {
        return sources.stream().flatMap(source -> unknown(source, inJava(source.text()))).toList();
    }

    /** The same for pages. A key put together while the page is written is known if any key begins like it. */
    List<String> unknownInPages(List<SourceFile> pages) {
        return pages.stream().flatMap(page -> unknown(page, inPage(page.text()))).toList();
    }

    private Stream<String> unknown(SourceFile file, List<String> keys) {
        return keys.stream().filter(key -> !isKnown(key)).map(key -> file + " says " + key);
    }

    private boolean isKnown(String key) {
        return key.endsWith(".") ? texts.keys().stream().anyMatch(known -> known.startsWith(key)) : texts.has(key);
    }

    static List<String> inJava(String source) {
        return IN_JAVA.matcher(source)
                .results()
                .flatMap(found -> Stream.of(found.group(1), found.group(2)))
                .filter(Objects::nonNull)
                .toList();
    }

    static List<String> inPage(String page) {
        var keys = new ArrayList<String>();
        var uses = IN_A_PAGE.matcher(page);
        while (uses.find()) {
            var literals = LITERAL.matcher(firstArgument(page, uses.end()));
            while (literals.find()) {
                if (literals.group(1) == null) keys.add(literals.group(2));
            }
        }
        return new ArrayList<>(new TreeSet<>(keys));
    }

    /** What stands from here to the comma or bracket that ends it. */
    private static String firstArgument(String page, int from) {
        var depth = 0;
        for (var i = from; i < page.length(); i++) {
            var character = page.charAt(i);
            if (character == '(' || character == '[') depth++;
            if (depth == 0 && (character == ',' || character == ')' || character == ']')) return page.substring(from, i);
            if (character == ')' || character == ']') depth--;
        }
        return page.substring(from);
    }
}
