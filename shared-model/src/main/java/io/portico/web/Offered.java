package io.portico.web;

import com.ibm.icu.text.Collator;
import com.ibm.icu.util.TimeZone;
import com.ibm.icu.util.TimeZone.SystemTimeZoneType;
import io.portico.model.words.Language;
import io.portico.model.words.Names;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.model.SelectItem;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.Currency;
import java.util.Date;
import java.util.List;
import java.util.Locale;
import java.util.TreeSet;
import java.util.function.UnaryOperator;

/** What one can choose from in a select: named in the reader's language, in the order its speakers look things up. */
@Named
@RequestScoped
public class Offered {

    @Inject
    Reader reader;

    @Inject
    Clock clock;

    /** Our languages, each by its own name. */
    public List<SelectItem> getLanguages() {
        return Arrays.stream(Language.values())
                .map(language -> new SelectItem(language.code(), language.ownName()))
                .toList();
    }

    /** All countries of ISO 3166-1 by their two letters. */
    public List<SelectItem> getCountries() {
        return sorted(Locale.getISOCountries(Locale.IsoCountryCode.PART1_ALPHA2), names()::country);
    }

    /** The currencies people pay with today. */
    public List<SelectItem> getCurrencies() {
        var today = Date.from(clock.instant());
        var codes = Currency.getAvailableCurrencies().stream()
                .filter(currency -> currency.getDefaultFractionDigits() >= 0)
                .map(Currency::getCurrencyCode)
                .filter(code -> com.ibm.icu.util.Currency.isAvailable(code, today, today))
                .toList();
        return sorted(codes, names()::currency);
    }

    /** One time zone for each place that has its own, and in any case the one that is chosen now. */
    public List<SelectItem> zones(String chosen) {
        var ids = new TreeSet<>(TimeZone.getAvailableIDs(SystemTimeZoneType.CANONICAL_LOCATION, null, null));
        ids.retainAll(ZoneId.getAvailableZoneIds());
        if (chosen != null && ZoneId.getAvailableZoneIds().contains(chosen)) {
            ids.remove(TimeZone.getCanonicalID(chosen));
            ids.add(chosen);
        }
        var now = clock.instant();
        return sorted(ids, id -> names().zone(ZoneId.of(id), now));
    }

    private Names names() {
        return new Names(reader.getLanguage());
    }

    private List<SelectItem> sorted(Collection<String> values, UnaryOperator<String> name) {
        var order = Collator.getInstance(reader.getLocale());
        return values.stream()
                .map(value -> new SelectItem(value, name.apply(value)))
                .sorted(Comparator.comparing(SelectItem::getLabel, order::compare))
                .toList();
    }
}
