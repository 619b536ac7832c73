package io.portico.model.money;

import io.portico.model.Refusal;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.math.BigDecimal;
import java.util.Currency;
import java.util.Objects;
import java.util.regex.Pattern;

/**
 * An amount in whole minor units of an ISO 4217 currency, at most 10¹² of them either way. A class and not a record,
 * because EclipseLink 5.0.0 fails on replacing an embedded record; it has no setters all the same.
 */
@Embeddable
public class Money implements Comparable<Money> {

    /** The largest amount either way, in minor units. */
    public static final long LIMIT = 1_000_000_000_000L;

    private static final Pattern CODE = Pattern.compile("[A-Z]{3}");

    @Column(name = "minor")
    private long minor;

    @Column(name = "currency", length = 3)
    private String currency;

    protected Money() {}

    private Money(long minor, String currency) {
        this.minor = minor;
        this.currency = currency;
    }

    /** So many minor units. Refuses amounts beyond the limit and currencies that nobody pays in. */
    public static Money of(long minor, String currency) {
        exponent(currency);
        if (minor > LIMIT || minor < -LIMIT) throw new Refusal("money.tooLarge");
        return new Money(minor, currency);
    }

    /** Nothing, in this currency. */
    public static Money zero(String currency) {
        return of(0, currency);
    }

    /** The exact amount in major units, such as 12.50. Refuses what would have to be rounded. */
    public static Money ofMajor(BigDecimal major, String currency) {
        var exponent = exponent(currency);
        if (major.precision() - (long) major.scale() > 14) throw new Refusal("money.tooLarge");
        var plain = major.signum() == 0 ? BigDecimal.ZERO : major.stripTrailingZeros();
        if (plain.scale() > exponent) throw new Refusal("money.tooPrecise", currency, exponent);
        return of(plain.movePointRight(exponent).longValueExact(), currency);
    }

    /** The exact amount from its plain decimal form, such as {@code -12.50}: a point, no grouping, no exponent. */
    public static Money parse(String plain, String currency) {
        var text = plain == null ? "" : plain.strip();
        if (!text.matches("[+-]?[0-9]{1,40}(\\.[0-9]{1,40})?")) throw new Refusal("money.notANumber");
        return ofMajor(new BigDecimal(text), currency);
    }

    /** Digits after the point: EUR and KZT 2, JPY 0, KWD 3. Refuses an unknown code, a metal or a test code. */
    public static int exponent(String currency) {
        if (currency == null || !CODE.matcher(currency).matches()) throw new Refusal("money.unknownCurrency", currency);
        try {
            var digits = Currency.getInstance(currency).getDefaultFractionDigits();
            if (digits >= 0) return digits;
        } catch (IllegalArgumentException unknown) {
            throw new Refusal("money.unknownCurrency", currency);
        }
        throw new Refusal("money.unknownCurrency", currency);
    }

    public long minor() {
        return minor;
    }

    public String currency() {
        return currency;
    }

    /** The amount in major units, with as many decimals as the currency has. */
    public BigDecimal major() {
        return BigDecimal.valueOf(minor, exponent(currency));
    }

    public Money plus(Money other) {
        return of(minor + same(other).minor, currency);
    }

    public Money minus(Money other) {
        return of(minor - same(other).minor, currency);
    }

    public Money negated() {
        return new Money(-minor, currency);
    }

    /** The amount without its sign. */
    public Money abs() {
        return minor < 0 ? negated() : this;
    }

    public boolean isZero() {
        return minor == 0;
    }

    public boolean isNegative() {
        return minor < 0;
    }

    public boolean isPositive() {
        return minor > 0;
    }

    public boolean exceeds(Money other) {
        return compareTo(other) > 0;
    }

    public boolean isIn(String otherCurrency) {
        return currency.equals(otherCurrency);
    }

    /** Compares amounts of one currency; amounts of two have no order and are refused. */
    @Override
    public int compareTo(Money other) {
        return Long.compare(minor, same(other).minor);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Money money && minor == money.minor && Objects.equals(currency, money.currency);
    }

    @Override
    public int hashCode() {
        return Objects.hash(minor, currency);
    }

    /** The plain form for logs, such as {@code 12.50 EUR}; people read it through their own format. */
    @Override
    public String toString() {
        return currency == null ? "no money" : major().toPlainString() + " " + currency;
    }

    private Money same(Money other) {
        if (!isIn(other.currency)) throw new Refusal("money.otherCurrency", currency, other.currency);
        return other;
    }
}
