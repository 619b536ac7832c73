package io.portico.model.words;

import io.portico.model.Refusal;
import io.portico.model.money.Money;
import java.math.BigDecimal;
import java.util.regex.Pattern;

/**
 * Reads amounts and numbers as people type them, with comma or point, with or without grouping and currency. Where
 * both readings are possible the reader's own style decides, and an amount that stays unclear is refused, not guessed.
 */
public record Typed(MoneyStyle style) {

    private static final int LONGEST = 60;
    // Before or behind the number and never within it: 1€50 could be meant either way.
    private static final Pattern CURRENCY = Pattern.compile(
            "(?<=^-?[\\s\\h]?)([A-Za-z]{0,3}\\p{Sc}|[A-Za-z]{3}(?![A-Za-z]))|(?<![A-Za-z])([A-Za-z]{0,3}\\p{Sc}|[A-Za-z]{3})$");
    private static final Pattern FILLERS =
            Pattern.compile("(?<=[\\d])[\\s\\h'’](?=\\d{3}(\\D|$))|[\\s\\h]+$|^[\\s\\h]+");
    private static final Pattern ONE_MARK = Pattern.compile("-?[1-9][0-9]{0,2}[.,][0-9]{3}");
    private static final Pattern COMMAS_GROUP = Pattern.compile("-?[0-9]{1,3}(,[0-9]{3})*(\\.[0-9]+)?");
    private static final Pattern POINTS_GROUP = Pattern.compile("-?[0-9]{1,3}(\\.[0-9]{3})*(,[0-9]+)?");
    private static final Pattern NOTHING_GROUPS = Pattern.compile("-?[0-9]+([.,][0-9]+)?");

    /** An amount of a currency, such as {@code 1 210,50}, {@code €1,210.50} or {@code 1210.5}. */
    public Money money(String typed, String currency) {
        var text = bare(typed);
        var groups = style.group().equals(mark(text));
        if (ONE_MARK.matcher(text).matches() && !groups && Money.exponent(currency) != 3) {
            throw new Refusal("money.unclear", typed.strip());
        }
        return Money.ofMajor(number(typed), currency);
    }

    /** A number such as a quantity; a single mark before three digits groups only if it does so in the style. */
    public BigDecimal number(String typed) {
        var text = bare(typed);
        var oneMarkGroups = ONE_MARK.matcher(text).matches() && style.group().equals(mark(text));
        if (oneMarkGroups) return new BigDecimal(text.replaceAll("[.,]", ""));
        if (NOTHING_GROUPS.matcher(text).matches()) return new BigDecimal(text.replace(',', '.'));
        if (COMMAS_GROUP.matcher(text).matches()) return new BigDecimal(text.replace(",", ""));
        if (POINTS_GROUP.matcher(text).matches()) return new BigDecimal(text.replace(".", "").replace(',', '.'));
        throw new Refusal("money.notANumber");
    }

    private static String mark(String text) {
        return text.indexOf(',') >= 0 ? "," : ".";
    }

    /** ASCII digits, marks and a leading minus: what else belongs to a written amount is left out. */
    private static String bare(String typed) {
        if (typed == null || typed.length() > LONGEST) return "";

        var ascii = new StringBuilder();
        typed.codePoints().forEach(c -> {
            var digit = Character.digit(c, 10);
            if (digit >= 0) ascii.append(digit);
            else ascii.appendCodePoint(c == '−' || c == '–' ? '-' : c);
        });
        var bare = CURRENCY.matcher(ascii.toString().strip()).replaceAll("");
        bare = FILLERS.matcher(bare).replaceAll("");
        return bare.replaceFirst("^-[\\s\\h]+", "-").replaceFirst("^[\\s\\h]+", "");
    }
}
