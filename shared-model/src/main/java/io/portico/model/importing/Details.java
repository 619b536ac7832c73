package io.portico.model.importing;

import io.portico.model.money.Money;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

/**
 * What fills the gaps of a sentence, kept in one column. Each value keeps its kind, so that whoever reads the sentence
 * later gets numbers, dates and money written their own way.
 */
public final class Details {

    private static final String SEPARATOR = "\u001f";
    private static final int LONGEST = 300;

    private Details() {}

    /** The column's text; texts longer than 300 characters are cut. Null for nothing. */
    public static String write(List<?> values) {
        return values.isEmpty() ? null : values.stream().map(Details::written).collect(Collectors.joining(SEPARATOR));
    }

    private static String written(Object value) {
        if (value instanceof Integer || value instanceof Long) return "#" + value;
        if (value instanceof LocalDate date) return "@" + date;
        if (value instanceof Instant moment) return "!" + moment;
        if (value instanceof Money money) return "$" + money.minor() + " " + money.currency();

        var text = value == null ? "" : value.toString().replace(SEPARATOR, " ");
        return "=" + (text.length() <= LONGEST ? text : text.substring(0, LONGEST - 1) + "…");
    }

    /** The values again: texts, {@link Long}, {@link LocalDate}, {@link Instant} and {@link Money}. */
    public static List<Object> read(String column) {
        return column == null
                ? List.of()
                : Arrays.stream(column.split(SEPARATOR, -1)).map(Details::value).toList();
    }

    private static Object value(String written) {
        var rest = written.substring(Math.min(1, written.length()));
        return switch (written.isEmpty() ? '=' : written.charAt(0)) {
            case '#' -> Long.valueOf(rest);
            case '@' -> LocalDate.parse(rest);
            case '!' -> Instant.parse(rest);
            case '$' -> Money.of(Long.parseLong(rest.substring(0, rest.indexOf(' '))), rest.substring(rest.indexOf(' ') + 1));
            default -> rest;
        };
    }
}
