package io.portico.model.words;

import com.ibm.icu.text.PluralRules;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;

/**
 * Reads a message bundle as a strict editor does, for a test of the module that owns it. What is rightly the same as in
 * English, or rightly keeps an English word, is named in a file {@code messages.alike} beside it: {@code de some.key}.
 */
public final class Bundles {

    private static final int INTEGERS_THAT_SHOW_EVERY_PLURAL = 200;
    private static final Pattern LATIN_WORD =
            Pattern.compile("(?<![\\p{L}\\p{N}.@/-])[A-Za-z]?[a-z]{2,}(?![\\p{L}\\p{N}@-]|[.:][\\p{L}/])");
    private static final Pattern CEDILLA = Pattern.compile("[şţŞŢ]");

    private final String name;
    private final ClassLoader loader;
    private final Map<Language, Map<String, String>> texts = new EnumMap<>(Language.class);
    private final Set<String> alike;
    private final Set<String> used = new TreeSet<>();
    private final List<String> problems = new ArrayList<>();

    private Bundles(String name, ClassLoader loader) {
        this.name = name;
        this.loader = loader;
        for (var language : Language.values()) texts.put(language, new TreeMap<>(Texts.read(loader, name, language)));
        alike = alike();
    }

    /** Everything that is wrong with a bundle such as {@code io.portico.client.messages}, one sentence each. */
    public static List<String> problems(String name, ClassLoader loader) {
        var bundles = new Bundles(name, loader);
        bundles.readAll();
        return List.copyOf(bundles.problems);
    }

    private void readAll() {
        var english = texts.get(Language.EN);
        if (english.isEmpty()) problems.add("there is no bundle " + name);

        texts.forEach((language, all) -> {
            without(english, all).forEach(key -> say(language, key, "is missing"));
            without(all, english).forEach(key -> say(language, key, "is not in English"));
            all.forEach((key, text) -> read(language, key, text));
        });
        without(alike, used).forEach(line -> problems.add(line + " is called alike but is not"));
    }

    private void read(Language language, String key, String text) {
        if (text.isBlank()) say(language, key, "is empty");
        if (!text.equals(text.strip())) say(language, key, "begins or ends with a blank");
        if (text.contains("'")) say(language, key, "has a straight apostrophe, which formats take for a quote: use ’");
        if (text.contains("!")) say(language, key, "shouts");
        if (language == Language.RO && CEDILLA.matcher(text).find()) say(language, key, "has ş or ţ for ș or ț");

        try {
            var sentence = new Sentence(text);
            for (var plural : sentence.plurals()) {
                without(keywords(language), plural).forEach(word -> say(language, key, "has no plural for " + word));
            }
            var english = texts.get(Language.EN).get(key);
            if (language != Language.EN && english != null) compare(language, key, sentence, text, english);
        } catch (IllegalArgumentException | IndexOutOfBoundsException malformed) {
            say(language, key, "is malformed: " + malformed.getMessage());
        }
    }

    private void compare(Language language, String key, Sentence sentence, String text, String english) {
        var original = new Sentence(english);
        if (!sentence.gaps().equals(original.gaps())) say(language, key, "fills other gaps than English does");
        if (text.equals(english)) sayUnlessAlike(language, key, "is the same as in English");
        if (language != Language.KK || text.equals(english)) return;

        // Their letters have nothing in common, so an English word in a Kazakh sentence was forgotten there.
        var words = LATIN_WORD.matcher(sentence.words());
        while (words.find()) {
            if (original.words().contains(words.group())) sayUnlessAlike(language, key, "says " + words.group());
        }
    }

    private static Set<String> keywords(Language language) {
        var rules = PluralRules.forLocale(language.conventions());
        var keywords = new TreeSet<>(Set.of("other"));
        for (var i = 0; i <= INTEGERS_THAT_SHOW_EVERY_PLURAL; i++) keywords.add(rules.select(i));
        return keywords;
    }

    private static Set<String> without(Map<String, ?> all, Map<String, ?> those) {
        return without(all.keySet(), those.keySet());
    }

    private static Set<String> without(Set<String> all, Set<String> those) {
        var rest = new TreeSet<>(all);
        rest.removeAll(those);
        return rest;
    }

    private Set<String> alike() {
        try (var file = loader.getResourceAsStream(name.replace('.', '/') + ".alike")) {
            if (file == null) return Set.of();
            var lines = new BufferedReader(new InputStreamReader(file, StandardCharsets.UTF_8)).lines();
            return new TreeSet<>(lines.map(String::strip).filter(line -> !line.isEmpty()).toList());
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private void sayUnlessAlike(Language language, String key, String what) {
        var line = language.code() + " " + key;
        if (alike.contains(line)) used.add(line);
        else say(language, key, what);
    }

    private void say(Language language, String key, String what) {
        problems.add(language.code() + " " + key + " " + what);
    }
}
