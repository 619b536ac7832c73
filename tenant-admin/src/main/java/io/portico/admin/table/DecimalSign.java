package io.portico.admin.table;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.Pattern;

/** What stands before the decimals of a number that a file holds as text. */
public enum DecimalSign {
    COMMA(",", "[ .'\\u00a0\\u202f\\u2019]"),
    POINT(".", "[ ,'\\u00a0\\u202f\\u2019]");

    private final String sign;
    private final String grouping;
    private final Pattern decimal;

    DecimalSign(String sign, String grouping) {
        this.sign = sign;
        this.grouping = grouping;
        this.decimal = Pattern.compile(
                "[+-]?(\\d{1,12}|\\d{1,3}(" + grouping + "\\d{3}){1,4})" + Pattern.quote(sign) + "\\d{1,8}");
    }

    /** The decimal number this text is; none for whole numbers, which may as well be names of things. */
    public Optional<BigDecimal> read(String text) {
        if (!decimal.matcher(text).matches()) return Optional.empty();

        return Optional.of(new BigDecimal(text.replaceAll(grouping, "").replace(sign, ".").replaceFirst("^\\+", "")));
    }

    /** Whether this text is a number only if this is the sign: {@code 12,50} by a comma, {@code 1,234} by either. */
    boolean explains(String text) {
        var other = this == COMMA ? POINT : COMMA;
        return read(text).isPresent() && other.read(text).isEmpty() && !text.matches("[+-]?[1-9]\\d{0,2}[.,]\\d{3}");
    }
}
