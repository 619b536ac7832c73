package io.portico.admin.customer;

import com.ibm.icu.text.Collator;
import io.portico.model.words.Language;
import io.portico.model.words.Names;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;

/** Every country of ISO 3166-1 by its name in a language, in that language's own order. */
final class Countries {

    private Countries() {}

    /** Name to two-letter code. */
    static Map<String, String> in(Language language) {
        var names = new Names(language);
        var collator = Collator.getInstance(language.locale());
        var countries = new LinkedHashMap<String, String>();
        Locale.getISOCountries(Locale.IsoCountryCode.PART1_ALPHA2).stream()
                .sorted(Comparator.comparing(names::country, collator))
                .forEach(code -> countries.put(names.country(code), code));
        return countries;
    }
}
