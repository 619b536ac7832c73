package io.portico.model.words;

import com.ibm.icu.util.ULocale;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** The languages in which everything is said. No locale comes from a request except through this list. */
public enum Language {

    EN("English", "en-GB"),
    LT("Lietuvių", "lt"),
    DE("Deutsch", "de"),
    RO("Română", "ro"),
    KK("Қазақша", "kk");

    private static final int LONGEST_HEADER = 500;
    private static final Pattern LOCALE = Pattern.compile("[A-Za-z]{2}([-_].{0,30})?");

    private final String ownName;
    private final ULocale conventions;

    Language(String ownName, String conventions) {
        this.ownName = ownName;
        this.conventions = ULocale.forLanguageTag(conventions);
    }

    /** The ISO 639 code, such as {@code lt}. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** What its speakers call it, such as {@code Lietuvių}. */
    public String ownName() {
        return ownName;
    }

    /** The bare locale, for Faces and for {@code lang} attributes. */
    public Locale locale() {
        return Locale.forLanguageTag(code());
    }

    /** Whose customs its dates and words follow; English follows Britain's. */
    ULocale conventions() {
        return conventions;
    }

    /** The language of a code or a locale such as {@code lt} or {@code lt-LT}, if it is one of ours. */
    public static Optional<Language> of(String text) {
        if (text == null || !LOCALE.matcher(text).matches()) return Optional.empty();

        var code = text.substring(0, 2).toLowerCase(Locale.ROOT);
        for (var language : values()) {
            if (language.code().equals(code)) return Optional.of(language);
        }
        return Optional.empty();
    }

    /** The best of an {@code Accept-Language} header, if it wants any of ours. */
    public static Optional<Language> best(String acceptLanguage) {
        if (acceptLanguage == null || acceptLanguage.length() > LONGEST_HEADER) return Optional.empty();

        return ranges(acceptLanguage).stream()
                .filter(range -> range.getWeight() > 0)
                .sorted(Comparator.comparingDouble(Locale.LanguageRange::getWeight).reversed())
                .flatMap(range -> of(range.getRange()).stream())
                .findFirst();
    }

    private static List<Locale.LanguageRange> ranges(String acceptLanguage) {
        try {
            return Locale.LanguageRange.parse(acceptLanguage);
        } catch (IllegalArgumentException malformed) {
            return List.of();
        }
    }
}
