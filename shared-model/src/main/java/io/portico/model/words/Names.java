package io.portico.model.words;

import com.ibm.icu.text.TimeZoneNames;
import com.ibm.icu.util.Currency;
import com.ibm.icu.util.ULocale;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Locale;

/** What a language calls countries, currencies and time zones. */
public record Names(Language language) {

    /** {@code Euro (EUR)} */
    public String currency(String code) {
        return Currency.getInstance(code).getName(locale(), Currency.LONG_NAME, null) + " (" + code + ")";
    }

    /** The country of a two-letter code, or the code itself if nobody knows it. */
    public String country(String code) {
        if (code == null || !code.matches("[A-Za-z]{2}")) return code;
        return ULocale.getDisplayCountry("und_" + code.toUpperCase(Locale.ROOT), locale());
    }

    /** {@code Vilnius (UTC+2)}: the city of a zone and how far it is from UTC at a moment. */
    public String zone(ZoneId zone, Instant moment) {
        var city = TimeZoneNames.getInstance(locale()).getExemplarLocationName(zone.getId());
        var name = city == null ? zone.getId() : city;
        var offset = Formats.offset(zone.getRules().getOffset(moment));
        return name.equals(offset) ? name : name + " (" + offset + ")";
    }

    private ULocale locale() {
        return language.conventions();
    }
}
