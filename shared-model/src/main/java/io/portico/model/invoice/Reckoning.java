package io.portico.model.invoice;

import static java.math.RoundingMode.HALF_UP;

import io.portico.model.money.Money;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * The sums of lines entered by hand, by EN 16931: each line is rounded half up to the currency (BR-DEC-23), tax is reckoned
 * once per category and rate on the sum of its lines and rounded half up (BR-CO-17), and the total is what both make (BR-CO-15).
 */
public record Reckoning(String currency, List<Line> lines, List<Tax> taxes) {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    /**
     * One line as it was entered.
     *
     * @param quantity may be negative, for what is given back; at most 8 decimals, as {@code price} before tax
     * @param unit UN/ECE Recommendation 20
     * @param rate of tax in percent, from 0 to 100
     * @param zero why the rate is 0; null where it isn't
     * @param reason what the law calls it, in the words of whoever entered it; null for none
     */
    public record Item(
            String name, BigDecimal quantity, String unit, BigDecimal price, BigDecimal rate, ZeroRate zero, String reason) {

        /** By UNTDID 5305: standard rated, or one of those without tax. */
        String category() {
            if (rate.signum() != 0) return "S";

            return zero == null ? ZeroRate.Z.name() : zero.name();
        }

        /** The rate as an invoice states it: none at all outside the scope of VAT (BR-O-05). */
        BigDecimal statedRate() {
            return zero == ZeroRate.O ? null : rate;
        }
    }

    /** A line with its amount before tax. */
    public record Line(Item item, Money net) {}

    /** What one rate of one category brings, and the reasons that were given for it. */
    public record Tax(String category, BigDecimal rate, Money taxable, Money tax, String reason) {}

    private record Kind(BigDecimal rate, String category) implements Comparable<Kind> {

        static Kind of(Item item) {
            return new Kind(item.rate(), item.category());
        }

        @Override
        public int compareTo(Kind other) {
            return Comparator.comparing(Kind::rate).reversed().thenComparing(Kind::category).compare(this, other);
        }
    }

    /** Reckons these lines. Refuses sums that no invoice has. */
    public static Reckoning of(List<Item> items, String currency) {
        var lines = new ArrayList<Line>();
        var taxable = new TreeMap<Kind, Money>();
        for (var item : items) {
            var net = rounded(item.quantity().multiply(item.price()), currency);
            lines.add(new Line(item, net));
            taxable.merge(Kind.of(item), net, Money::plus);
        }
        var taxes = taxable.entrySet().stream()
                .map(one -> tax(one.getKey(), one.getValue(), items))
                .toList();
        return new Reckoning(currency, List.copyOf(lines), taxes);
    }

    private static Tax tax(Kind kind, Money taxable, List<Item> items) {
        var those = items.stream().filter(item -> Kind.of(item).compareTo(kind) == 0).toList();
        var reasons = those.stream().map(Item::reason).filter(Objects::nonNull).distinct().collect(Collectors.joining("; "));
        var stated = those.get(0).statedRate();
        return new Tax(kind.category(), stated, taxable, tax(taxable, kind.rate()), reasons.isEmpty() ? null : reasons);
    }

    private static Money tax(Money taxable, BigDecimal rate) {
        return rounded(taxable.major().multiply(rate).divide(HUNDRED), taxable.currency());
    }

    private static Money rounded(BigDecimal exact, String currency) {
        return Money.ofMajor(exact.setScale(Money.exponent(currency), HALF_UP), currency);
    }

    /** The sum of the lines, before tax. */
    public Money net() {
        return lines.stream().map(Line::net).reduce(Money.zero(currency), Money::plus);
    }

    public Money tax() {
        return taxes.stream().map(Tax::tax).reduce(Money.zero(currency), Money::plus);
    }

    /** What is to be paid. */
    public Money total() {
        return net().plus(tax());
    }

    Amounts amounts() {
        var net = net().minor();
        var total = total().minor();
        return new Amounts(net, net, tax().minor(), total, 0, total);
    }

    /** Writes lines and taxes on an invoice that has none yet. */
    void writeOn(Invoice invoice) {
        for (var line : lines) {
            var item = line.item();
            invoice.add(new InvoiceLine(
                    Integer.toString(invoice.lines().size() + 1),
                    item.name(),
                    null,
                    item.quantity(),
                    item.unit(),
                    item.price(),
                    line.net().minor(),
                    item.category(),
                    item.statedRate()));
        }
        for (var tax : taxes) {
            invoice.add(new InvoiceTax(
                    tax.category(), tax.rate(), tax.taxable().minor(), tax.tax().minor(), tax.reason()));
        }
    }
}
