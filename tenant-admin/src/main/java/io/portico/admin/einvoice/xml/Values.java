package io.portico.admin.einvoice.xml;

import io.portico.admin.einvoice.document.Limits;
import io.portico.admin.einvoice.document.Reason;
import io.portico.admin.einvoice.document.Unreadable;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Values at paths below an element. A missing or empty value is null, one that can't be is {@link Unreadable}. */
final class Values {

    // xs:decimal: no exponents, so that a few characters can't stand for a billion digits.
    private static final Pattern DECIMAL = Pattern.compile("[+-]?(\\d+(\\.\\d*)?|\\.\\d+)");
    private static final Pattern DATE =
            Pattern.compile("(\\d{4})-?(\\d{2})-?(\\d{2})(T.*|Z|[+-]\\d{2}:\\d{2}|\\d{4,6})?");
    private static final Pattern SPACES = Pattern.compile("[\\s\\p{Z}]+");
    private static final Pattern UNSEEN = Pattern.compile("[\\u200b\\u202a-\\u202e\\u2066-\\u2069\\ufeff]");
    private static final int SHOWN = 60;

    private Values() {}

    /** A code, identifier or reference: one line, at most {@link Limits#IDENTIFIER} characters. */
    static String identifier(Element element, String path) {
        return line(element.child(path), Limits.IDENTIFIER);
    }

    /** A name: one line, at most {@link Limits#NAME} characters. */
    static String name(Element element, String path) {
        return line(element.child(path), Limits.NAME);
    }

    /** An account number without the spaces that people read it by. */
    static String account(Element element, String path) {
        var account = identifier(element, path);
        return account == null ? null : account.replace(" ", "");
    }

    /** One line of text without marks that are not seen; null if there is nothing. */
    static String line(Element element, int limit) {
        if (element == null) return null;

        var seen = UNSEEN.matcher(element.text(limit)).replaceAll("");
        var line = SPACES.matcher(seen).replaceAll(" ").strip();
        return line.isEmpty() ? null : line;
    }

    /** A free text with its line breaks, at most {@link Limits#TEXT} characters. */
    static String text(Element element, String path) {
        return text(element.child(path));
    }

    /** The element's own free text. */
    static String text(Element element) {
        if (element == null) return null;

        var text = element.text(Limits.TEXT);
        return text.isEmpty() ? null : text;
    }

    /** The free texts at a path, one below the other. */
    static String texts(Element element, String path) {
        var texts = element.children(path).stream()
                .map(Values::text)
                .filter(Objects::nonNull)
                .toList();
        return texts.isEmpty() ? null : String.join("\n", texts);
    }

    /** The first name that there is of several paths. */
    static String firstName(Element element, String... paths) {
        return Stream.of(paths)
                .map(path -> name(element, path))
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
    }

    /** An amount or percentage, with its digits as written. */
    static BigDecimal amount(Element element, String path) {
        return number(element.child(path), Limits.AMOUNT_DIGITS);
    }

    /** The element's own amount. */
    static BigDecimal amount(Element element) {
        return number(element, Limits.AMOUNT_DIGITS);
    }

    /** A quantity, at most {@link Limits#QUANTITY_DECIMALS} decimals, rounded half up. */
    static BigDecimal quantity(Element element, String path) {
        var quantity = number(element.child(path), Limits.QUANTITY_DIGITS);
        if (quantity == null || quantity.scale() <= Limits.QUANTITY_DECIMALS) return quantity;

        return quantity.setScale(Limits.QUANTITY_DECIMALS, RoundingMode.HALF_UP);
    }

    /** The price of one unit, from a price and how many it is for; no or a zero quantity stands for one. */
    static BigDecimal unitPrice(Element element, String pricePath, String basePath) {
        var price = quantity(element, pricePath);
        var base = number(element.child(basePath), Limits.QUANTITY_DIGITS);
        if (price == null || base == null || base.signum() == 0 || base.compareTo(BigDecimal.ONE) == 0) return price;

        var one = price.divide(base, Limits.QUANTITY_DECIMALS, RoundingMode.HALF_UP)
                .stripTrailingZeros();
        if (one.precision() - one.scale() > Limits.QUANTITY_DIGITS) {
            throw new Unreadable(
                    Reason.NUMBER_TOO_LARGE, element.child(basePath).field(), base.toPlainString());
        }
        return one.scale() < 0 ? one.setScale(0) : one;
    }

    /** A day; a time and a zone after it are left out, since a date on an invoice doesn't shift. */
    static LocalDate date(Element element, String path) {
        return date(element.child(path));
    }

    /** The element's own date. */
    static LocalDate date(Element element) {
        if (element == null) return null;

        var text = element.text(Limits.IDENTIFIER);
        if (text.isEmpty()) return null;

        var parts = DATE.matcher(text);
        if (!parts.matches()) throw new Unreadable(Reason.NOT_A_DATE, element.field(), shown(text));
        var year = Integer.parseInt(parts.group(1));
        if (year < 1900 || year > 2199) throw new Unreadable(Reason.DATE_OUT_OF_RANGE, element.field(), shown(text));
        try {
            return LocalDate.of(year, Integer.parseInt(parts.group(2)), Integer.parseInt(parts.group(3)));
        } catch (DateTimeException e) {
            throw new Unreadable(Reason.NOT_A_DATE, element.field(), shown(text));
        }
    }

    /** So much of a strange value as a sentence can bear. */
    static String shown(String text) {
        return text.length() <= SHOWN ? text : text.substring(0, SHOWN) + "…";
    }

    private static BigDecimal number(Element element, int digits) {
        if (element == null) return null;

        var text = element.text(Limits.TEXT);
        if (text.isEmpty()) return null;

        if (!DECIMAL.matcher(text).matches()) throw new Unreadable(Reason.NOT_A_NUMBER, element.field(), shown(text));
        if (text.length() > Limits.NUMBER) throw new Unreadable(Reason.NUMBER_TOO_LARGE, element.field(), shown(text));
        var number = new BigDecimal(text);
        if (number.precision() - number.scale() > digits) {
            throw new Unreadable(Reason.NUMBER_TOO_LARGE, element.field(), shown(text));
        }
        return number;
    }
}
