package io.portico.model.words;

import com.ibm.icu.text.MessageFormat;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.lang.System.Logger.Level;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Every sentence of both apps in every language: the bundle of shared-model and those of the war, read once. It isn't
 * {@link java.util.ResourceBundle}, which answers from the machine's own language where ours is missing.
 */
public final class Texts {

    /** The bundle of shared-model: refusals, states, terms, mails. */
    public static final String SHARED = "io.portico.messages";

    private static final System.Logger LOG = System.getLogger(Texts.class.getName());

    private final Map<Language, Map<String, String>> texts = new EnumMap<>(Language.class);
    private final Map<Language, Map<String, MessageFormat>> formats = new EnumMap<>(Language.class);
    private final Set<String> missing = ConcurrentHashMap.newKeySet();
    private final boolean strict;

    private Texts(boolean strict, ClassLoader loader, List<String> bundles) {
        this.strict = strict;
        for (var language : Language.values()) {
            var all = new HashMap<String, String>();
            for (var bundle : bundles) add(all, read(loader, bundle, language), bundle);
            texts.put(language, Map.copyOf(all));
            formats.put(language, new ConcurrentHashMap<>());
        }
    }

    /** The shared texts and those of more bundles, such as {@code io.portico.client.messages}. */
    public static Texts of(ClassLoader loader, String... bundles) {
        return new Texts(false, loader, withShared(bundles));
    }

    /** The same for tests: a key that is missing in any language throws. */
    public static Texts strict(ClassLoader loader, String... bundles) {
        return new Texts(true, loader, withShared(bundles));
    }

    /**
     * The sentence of a key, filled by ICU's rules. A missing one is found by the build; should it happen all the same,
     * the log says so once and the page shows the English sentence, or nothing, but never a key.
     */
    public String text(Language language, String key, Object... arguments) {
        var text = texts.get(language).get(key);
        if (text == null) return instead(language, key, arguments);
        return text.indexOf('{') < 0 ? text : filled(language, key, text, arguments);
    }

    /** Whether there is such a sentence. */
    public boolean has(String key) {
        return texts.get(Language.EN).containsKey(key);
    }

    /** Every key, sorted. */
    public Set<String> keys() {
        return new TreeSet<>(texts.get(Language.EN).keySet());
    }

    /** The words of one reader. */
    public Words in(Formats formats) {
        return new Words(this, formats);
    }

    /** The texts of one bundle as its file for a language holds them; empty if there is no such file. */
    static Map<String, String> read(ClassLoader loader, String bundle, Language language) {
        var suffix = language == Language.EN ? "" : "_" + language.code();
        var texts = new HashMap<String, String>();
        try (var file = loader.getResourceAsStream(bundle.replace('.', '/') + suffix + ".properties")) {
            if (file == null) return texts;
            new Properties() {
                @Override
                public Object put(Object key, Object text) {
                    add(texts, Map.of(key.toString(), text.toString()), bundle + suffix);
                    return null;
                }
            }.load(new InputStreamReader(file, StandardCharsets.UTF_8));
            return texts;
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** ICU's formats serve one thread at a time. Waiting for one is rare and short; a copy takes ten times as long. */
    private String filled(Language language, String key, String text, Object... arguments) {
        var format = formats.get(language).computeIfAbsent(key, k -> new MessageFormat(text, language.conventions()));
        synchronized (format) {
            return format.format(arguments);
        }
    }

    private String instead(Language language, String key, Object... arguments) {
        if (strict) throw new IllegalArgumentException("no text " + key + " in " + language.code());
        if (missing.add(language.code() + " " + key)) {
            LOG.log(Level.ERROR, "No text {0} in {1}", key, language.code());
        }
        return language == Language.EN ? "" : text(Language.EN, key, arguments);
    }

    private static List<String> withShared(String... bundles) {
        var all = new ArrayList<>(List.of(SHARED));
        all.addAll(List.of(bundles));
        return all;
    }

    private static void add(Map<String, String> all, Map<String, String> more, String bundle) {
        more.forEach((key, text) -> {
            if (all.put(key, text) != null) throw new IllegalStateException(key + " stands twice, also in " + bundle);
        });
    }
}
