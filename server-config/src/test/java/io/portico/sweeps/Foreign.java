package io.portico.sweeps;

import java.util.Currency;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;

/** The words of a page that are written in Latin letters and shouldn't be, where its reader reads Cyrillic ones. */
final class Foreign {

    /** Names that languages share: of the house, formats, rules, currencies, units, browsers and of the languages themselves. */
    private static final Set<String> EVERYWHERE = Set.of(
            "English", "Lietuvių", "Deutsch", "Română", "XML", "PDF", "UBL", "CII", "ZIP", "Factur", "ZUGFeRD", "IBAN",
            "BIC", "EN", "EUR", "JPG", "PNG", "A", "B", "C", "CSV", "XLSX", "UTF", "Windows", "UTC", "AM", "PM", "kB", "MB", "X",
            "zip", "https", "PIN", "TLS", "localhost", "Portico");

    private static final Pattern UNSEEN =
            Pattern.compile("(?s)<(script|style|code)\\b.*?</\\1>"
                    + "|<span class=\"initials\".*?</span>|<!--.*?-->|<!DOCTYPE[^>]*>");
    private static final Pattern SAID_BY_ATTRIBUTES =
            Pattern.compile("\\s(?:title|alt|placeholder|aria-label"
                    + "|data-after|data-too-many|data-too-large)=\"([^\"]*)\"");
    private static final Pattern ADDRESS = Pattern.compile("\\S+@\\S+|https?://\\S+|[\\w.-]+\\.(?:example|com|xml)\\b");
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}_.'’]*\\p{IsLatin}[\\p{L}\\p{N}_.'’]*");

    private Foreign() {}

    /** Those words, but for names that languages share and for what is written in this test's own data. */
    static Set<String> words(String html, List<String> ours) {
        var text = new StringBuilder();
        var seen = UNSEEN.matcher(html).replaceAll(" ");
        SAID_BY_ATTRIBUTES.matcher(seen).results().forEach(said -> text.append(' ').append(said.group(1)));
        text.append(' ').append(seen.replaceAll("<(?:[^>\"]|\"[^\"]*\")*>", " "));
        var plain = ADDRESS.matcher(text.toString().replaceAll("&#?\\w+;", " ")).replaceAll(" ");
        var foreign = new TreeSet<String>();
        WORD.matcher(plain).results().map(found -> found.group().replaceAll("^[.'’]+|[.'’]+$", ""))
                .forEach(foreign::add);
        foreign.removeIf(word -> EVERYWHERE.contains(word) || isCurrency(word) || ours.contains(word)
                || word.matches(".*\\d.*"));
        return foreign;
    }

    private static boolean isCurrency(String word) {
        return Currency.getAvailableCurrencies().stream().anyMatch(currency -> currency.getCurrencyCode().equals(word));
    }
}
