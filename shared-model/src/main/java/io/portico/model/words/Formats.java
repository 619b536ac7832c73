package io.portico.model.words;

import io.portico.model.money.Money;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.YearMonth;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.temporal.TemporalAccessor;
import java.util.Locale;

/**
 * How one reader reads: their language, their time zone and their choices. Moments are told in the reader's zone; a
 * date without a time never shifts. Whatever the reader never chose follows the language.
 */
public record Formats(Language language, ZoneId zone, DateStyle dates, TimeStyle times, MoneyStyle amounts) {

    /** The sign of a negative number: as wide as a plus, and read out as minus. */
    public static final String MINUS = "−";

    private static final String BLANK = "\u00A0";
    private static final DateTimeFormatter ISO = DateTimeFormatter.ofPattern("uuuu-MM-dd", Locale.ROOT);
    private static final DateTimeFormatter DOTS = DateTimeFormatter.ofPattern("dd.MM.uuuu", Locale.ROOT);

    public Formats {
        if (dates == null) dates = DateStyle.usual(language);
        if (times == null) times = TimeStyle.usual(language);
        if (amounts == null) amounts = MoneyStyle.usual(language);
    }

    /** What readers of a language expect who never chose anything. */
    public static Formats usual(Language language, ZoneId zone) {
        return new Formats(language, zone, null, null, null);
    }

    /** A date as the reader chose it: {@code 22 Nov 2026}, {@code 2026-11-22} or {@code 22.11.2026}. */
    public String date(LocalDate date) {
        return switch (dates) {
            case WORDS -> Conventions.of(language).dates().format(date);
            case ISO -> ISO.format(date);
            case DOTS -> DOTS.format(date);
        };
    }

    /** The day of a moment in the reader's zone. */
    public String date(Instant moment) {
        return date(here(moment).toLocalDate());
    }

    /** A date in a sentence, always with the month in full: {@code 6 December 2026}. */
    public String longDate(LocalDate date) {
        return formatted("yMMMMd", date);
    }

    /** A day of the year that goes without saying: {@code 22 November}. */
    public String day(LocalDate date) {
        return formatted("MMMMd", date);
    }

    /** A day that heads a list, with its weekday: {@code Saturday, 21 November}. */
    public String weekday(LocalDate date) {
        return formatted("EEEEMMMMd", date);
    }

    /** {@code November 2026} */
    public String month(YearMonth month) {
        return formatted("yMMMM", month);
    }

    /** {@code 14:22} or {@code 2:22 pm} */
    public String time(LocalTime time) {
        return formatted(times == TimeStyle.H24 ? "Hm" : "hm", time);
    }

    /** The time of a moment in the reader's zone. */
    public String time(Instant moment) {
        return time(here(moment).toLocalTime());
    }

    /** {@code 22 Nov 2026, 14:22} in the reader's zone. */
    public String dateTime(Instant moment) {
        return Conventions.of(language).joined(date(moment), time(moment));
    }

    /** The reader's zone at a moment, as {@code UTC+2}, {@code UTC−3:30} or {@code UTC}. */
    public String offset(Instant moment) {
        return offset(zone.getRules().getOffset(moment));
    }

    static String offset(ZoneOffset offset) {
        var minutes = Math.abs(offset.getTotalSeconds()) / 60;
        if (minutes == 0) return "UTC";
        var rest = minutes % 60 == 0 ? "" : ":" + (minutes % 60 < 10 ? "0" : "") + minutes % 60;
        return "UTC" + (offset.getTotalSeconds() < 0 ? MINUS : "+") + minutes / 60 + rest;
    }

    /** {@code €1,210.00}, {@code 1 210,00 €} or {@code 1.210,00 €}, with as many decimals as the currency has. */
    public String money(Money money) {
        return split(money).toString();
    }

    /** The amount in its whole, its cents with their mark, and what follows them. */
    public SplitMoney split(Money money) {
        var sign = money.isNegative() ? MINUS : "";
        var plain = money.abs().major().toPlainString();
        var point = plain.indexOf('.');
        var whole = grouped(point < 0 ? plain : plain.substring(0, point));
        var cents = point < 0 ? "" : amounts.decimal() + plain.substring(point + 1);

        var symbol = Conventions.of(language).symbol(money.currency());
        if (amounts != MoneyStyle.SYMBOL_FIRST) return new SplitMoney(sign + whole, cents, BLANK + symbol);
        var isWord = Character.isLetter(symbol.codePointBefore(symbol.length()));
        return new SplitMoney(sign + symbol + (isWord ? BLANK : "") + whole, cents, "");
    }

    /** The amount without its currency, for columns whose head names it. */
    public String bare(Money money) {
        return number(money.major(), Money.exponent(money.currency()));
    }

    /** A number with as many decimals as it needs and no trailing zeros: {@code 14.5}. */
    public String number(BigDecimal number) {
        return number(number, 0);
    }

    /** A whole number: {@code 1,210}. */
    public String number(long number) {
        return number(BigDecimal.valueOf(number), 0);
    }

    /** A number with at least so many decimals and no trailing zeros beyond them: {@code 180.00}, {@code 0.125}. */
    public String number(BigDecimal number, int leastDecimals) {
        var exact = number.signum() == 0 ? BigDecimal.ZERO : number.stripTrailingZeros();
        var plain = exact.setScale(Math.max(exact.scale(), leastDecimals)).abs().toPlainString();
        var point = plain.indexOf('.');
        var whole = grouped(point < 0 ? plain : plain.substring(0, point));
        var decimals = point < 0 ? "" : amounts.decimal() + plain.substring(point + 1);
        return (number.signum() < 0 ? MINUS : "") + whole + decimals;
    }

    /** A share in percent, given as such: 21 is {@code 21%}, or {@code 21 %} where the language writes it so. */
    public String percent(BigDecimal percent) {
        return number(percent) + Conventions.of(language).percent();
    }

    private String formatted(String skeleton, TemporalAccessor time) {
        return Conventions.of(language).formatter(skeleton).format(time);
    }

    private ZonedDateTime here(Instant moment) {
        return moment.atZone(zone);
    }

    private String grouped(String digits) {
        var text = new StringBuilder(digits);
        for (var i = digits.length() - 3; i > 0; i -= 3) text.insert(i, amounts.group());
        return text.toString();
    }
}
