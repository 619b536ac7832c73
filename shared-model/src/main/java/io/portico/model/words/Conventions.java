package io.portico.model.words;

import com.ibm.icu.text.DateFormatSymbols;
import com.ibm.icu.text.DateTimePatternGenerator;
import com.ibm.icu.text.NumberFormat;
import com.ibm.icu.util.Currency;
import com.ibm.icu.util.ULocale;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.temporal.ChronoField;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * What a language's dates, percentages and currencies look like, taken from ICU's CLDR, because the JDK's own copy
 * changes from one release to the next. The formatters are java.time's, which threads may share.
 */
final class Conventions {

    private static final Map<Language, Conventions> ALL = new EnumMap<>(Language.class);

    static {
        for (var language : Language.values()) ALL.put(language, new Conventions(language));
    }

    private final ULocale locale;
    private final ULocale amounts;
    private final Map<String, DateTimeFormatter> formatters = new ConcurrentHashMap<>();
    private final Map<String, String> symbols = new ConcurrentHashMap<>();
    private final String percent;
    private final String dateAndTime;
    private final String dates;

    private Conventions(Language language) {
        locale = language.conventions();
        // Not en-GB: there a dollar is US$, and most who read English here aren't in Britain.
        amounts = ULocale.forLanguageTag(language.code());
        percent = NumberFormat.getPercentInstance(locale).format(0).replace("0", "");
        var generator = DateTimePatternGenerator.getInstance(locale);
        dateAndTime = generator.getDateTimeFormat();
        dates = generator.getBestPattern("yMMMd").contains("MMM") ? "yMMMd" : "yMMMMd";
    }

    static Conventions of(Language language) {
        return ALL.get(language);
    }

    /** A formatter for a CLDR skeleton such as {@code yMMMd}, in the language's order and words. */
    DateTimeFormatter formatter(String skeleton) {
        return formatters.computeIfAbsent(skeleton, this::build);
    }

    /** The formatter for dates in tables: the month as a word, in full where the language has no short ones. */
    DateTimeFormatter dates() {
        return formatter(dates);
    }

    /** A date and a time put together as the language does it. */
    String joined(String date, String time) {
        return dateAndTime.replace("{1}", date).replace("{0}", time);
    }

    /** What follows the number of a percentage, blank included. */
    String percent() {
        return percent;
    }

    /** The symbol of a currency as readers of the language know it, or its code. */
    String symbol(String currency) {
        return symbols.computeIfAbsent(currency, code -> Currency.getInstance(code).getSymbol(amounts));
    }

    private DateTimeFormatter build(String skeleton) {
        var pattern = DateTimePatternGenerator.getInstance(locale).getBestPattern(skeleton);
        var builder = new DateTimeFormatterBuilder();
        for (var i = 0; i < pattern.length(); ) {
            var c = pattern.charAt(i);
            var end = i + 1;
            if (c == '\'') {
                end = pattern.indexOf('\'', end);
                builder.appendLiteral(end == i + 1 ? "'" : pattern.substring(i + 1, end));
                end++;
            } else if (Character.isLetter(c)) {
                while (end < pattern.length() && pattern.charAt(end) == c) end++;
                append(builder, c, end - i);
            } else {
                builder.appendLiteral(c);
            }
            i = end;
        }
        return builder.toFormatter(Locale.ROOT);
    }

    private void append(DateTimeFormatterBuilder builder, char letter, int count) {
        switch (letter) {
            case 'y' -> builder.appendValue(ChronoField.YEAR);
            case 'M', 'L' -> month(builder, letter, count);
            case 'E', 'c' -> builder.appendText(ChronoField.DAY_OF_WEEK, weekdays(letter));
            case 'd' -> number(builder, ChronoField.DAY_OF_MONTH, count);
            case 'H' -> number(builder, ChronoField.HOUR_OF_DAY, count);
            case 'h' -> number(builder, ChronoField.CLOCK_HOUR_OF_AMPM, count);
            case 'm' -> number(builder, ChronoField.MINUTE_OF_HOUR, count);
            case 's' -> number(builder, ChronoField.SECOND_OF_MINUTE, count);
            case 'a' -> builder.appendText(ChronoField.AMPM_OF_DAY, texts(symbols().getAmPmStrings(), 0));
            default -> throw new IllegalArgumentException("no such part of a date: " + letter);
        }
    }

    private void month(DateTimeFormatterBuilder builder, char letter, int count) {
        if (count < 3) {
            number(builder, ChronoField.MONTH_OF_YEAR, count);
            return;
        }
        var context = letter == 'L' ? DateFormatSymbols.STANDALONE : DateFormatSymbols.FORMAT;
        var width = count == 3 ? DateFormatSymbols.ABBREVIATED : DateFormatSymbols.WIDE;
        builder.appendText(ChronoField.MONTH_OF_YEAR, texts(symbols().getMonths(context, width), 1));
    }

    /** ICU counts from Sunday as 1, java.time from Monday as 1. */
    private Map<Long, String> weekdays(char letter) {
        var context = letter == 'c' ? DateFormatSymbols.STANDALONE : DateFormatSymbols.FORMAT;
        var names = symbols().getWeekdays(context, DateFormatSymbols.WIDE);
        var texts = new HashMap<Long, String>();
        for (var day = 1; day <= 7; day++) texts.put((long) day, names[day % 7 + 1]);
        return texts;
    }

    private DateFormatSymbols symbols() {
        return new DateFormatSymbols(locale);
    }

    private static void number(DateTimeFormatterBuilder builder, ChronoField field, int count) {
        if (count == 1) builder.appendValue(field);
        else builder.appendValue(field, count);
    }

    private static Map<Long, String> texts(String[] names, long first) {
        var texts = new HashMap<Long, String>();
        for (var i = 0; i < names.length; i++) texts.put(first + i, names[i]);
        return texts;
    }
}
