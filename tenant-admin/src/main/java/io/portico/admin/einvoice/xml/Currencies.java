package io.portico.admin.einvoice.xml;

import io.portico.admin.einvoice.document.Reason;
import io.portico.admin.einvoice.document.Unreadable;
import java.util.Currency;
import java.util.Locale;
import java.util.Map;

/** The currencies of ISO 4217 that have minor units, and what is perhaps meant by some words that aren't codes. */
final class Currencies {

    private static final Map<String, String> MEANT = Map.of(
            "LEU", "RON", "LEI", "RON", "EURO", "EUR", "€", "EUR", "ZŁ", "PLN", "TENGE", "KZT", "TG", "KZT", "₸", "KZT",
            "£", "GBP");

    private Currencies() {}

    /** The currency of a code, or {@link Unreadable} with a suggestion, if there is a sure one. */
    static Currency of(String code, String field) {
        var currency = known(code);
        if (currency != null) return currency;

        throw new Unreadable(Reason.UNKNOWN_CURRENCY, field, Values.shown(code), meantBy(code));
    }

    private static String meantBy(String code) {
        var capital = code.toUpperCase(Locale.ROOT);
        return known(capital) == null ? MEANT.getOrDefault(capital, "none") : capital;
    }

    private static Currency known(String code) {
        try {
            var currency = Currency.getInstance(code);
            return currency.getDefaultFractionDigits() < 0 ? null : currency;
        } catch (IllegalArgumentException e) {
            return null;
        }
    }
}
