package io.portico.admin.customerfile;

import com.ibm.icu.util.ULocale;
import io.portico.model.words.Language;
import io.portico.model.words.Names;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** What people write in a file for the things that a form offers to choose: kinds of customers, countries, languages. */
final class Meanings {

    private static final Set<String> PERSONS = Set.of(
            "person", "private", "private person", "individual", "consumer", "natural person", "b2c", "p", "privatperson", "privat",
            "privatkunde", "natuerliche person", "naturliche person", "asmuo", "fizinis asmuo", "fizinis", "privatus", "persoana",
            "persoana fizica", "pf", "fizica", "жеке тұлға", "жеке", "адам", "физлицо", "физическое лицо");
    private static final Set<String> COMPANIES = Set.of(
            "company", "business", "organisation", "organization", "legal person", "legal entity", "b2b", "c", "firma", "unternehmen",
            "geschaeftskunde", "geschaftskunde", "juristische person", "imone", "juridinis asmuo", "juridinis", "companie", "societate",
            "persoana juridica", "pj", "juridica", "компания", "заңды тұлға", "ұйым", "юрлицо", "юридическое лицо");
    private static final Map<String, String> COUNTRIES = countries();
    private static final Map<String, Language> LANGUAGES = languages();

    private Meanings() {}

    /** PERSON or COMPANY. */
    static Optional<String> kind(String text) {
        var word = Synonyms.plain(text);
        if (PERSONS.contains(word)) return Optional.of("PERSON");

        return COMPANIES.contains(word) ? Optional.of("COMPANY") : Optional.empty();
    }

    /** The two letters of a country, told by two letters, three, or its name in one of our languages. */
    static Optional<String> country(String text) {
        return Optional.ofNullable(COUNTRIES.get(Synonyms.plain(text)));
    }

    /** One of our languages, told by its code or its name in one of them. */
    static Optional<String> language(String text) {
        return Language.of(text.length() == 2 || text.matches("[A-Za-z]{2}[-_].*") ? text : null)
                .or(() -> Optional.ofNullable(LANGUAGES.get(Synonyms.plain(text))))
                .map(Language::code);
    }

    private static Map<String, String> countries() {
        var countries = new HashMap<String, String>();
        for (var code : Locale.getISOCountries(Locale.IsoCountryCode.PART1_ALPHA2)) {
            for (var language : Language.values()) {
                countries.put(Synonyms.plain(new Names(language).country(code)), code);
            }
            countries.put(Synonyms.plain(new Locale("", code).getISO3Country()), code);
        }
        for (var code : Locale.getISOCountries(Locale.IsoCountryCode.PART1_ALPHA2)) countries.put(Synonyms.plain(code), code);
        countries.putAll(Map.of("uk", "GB", "great britain", "GB", "england", "GB", "usa", "US", "lietuvos respublika", "LT"));
        return Map.copyOf(countries);
    }

    private static Map<String, Language> languages() {
        var languages = new HashMap<String, Language>();
        for (var language : Language.values()) {
            languages.put(Synonyms.plain(language.ownName()), language);
            languages.put(language.locale().getISO3Language(), language);
            for (var in : Language.values()) {
                languages.put(Synonyms.plain(ULocale.getDisplayLanguage(language.code(), in.code())), language);
            }
        }
        languages.putAll(Map.of("ger", Language.DE, "rum", Language.RO));
        return Map.copyOf(languages);
    }
}
