package io.portico.model.invoice;

import static java.math.RoundingMode.HALF_UP;

import io.portico.model.money.Money;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;

/**
 * The sums of lines entered by hand, by EN 16931: each line is rounded half up to the currency (BR-DEC-23), tax is reckoned
 * once per rate on the sum of its lines and rounded half up (BR-CO-17), and the total is what both make (BR-CO-15).
 */
public record Reckoning(String currency, List<Line> lines, List<Tax> taxes) {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    /**
     * One line as it was entered.
     *
     * @param quantity may be negative, for what is given back; at most 8 decimals, as {@code price} before tax
     * @param unit UN/ECE Recommendation 20
     * @param rate of tax in percent, from 0 to 100
     */
    public record Item(String name, BigDecimal quantity, String unit, BigDecimal price, BigDecimal rate) {}

    /** A line with its amount before tax. */
    public record Line(Item item, Money net) {}

    /** What one rate brings. */
    public record Tax(BigDecimal rate, Money taxable, Money tax) {}

    /** Reckons these lines. Refuses sums that no invoice has. */
    public static Reckoning of(List<Item> items, String currency) {
        var lines = new ArrayList<Line>();
        var taxable = new TreeMap<BigDecimal, Money>();
        for (var item : items) {
            var net = rounded(item.quantity().multiply(item.price()), currency);
            lines.add(new Line(item, net));
            taxable.merge(item.rate(), net, Money::plus);
        }
        var taxes = taxable.descendingMap().entrySet().stream()
                .map(one -> new Tax(one.getKey(), one.getValue(), tax(one.getValue(), one.getKey())))
                .toList();
        return new Reckoning(currency, List.copyOf(lines), taxes);
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
                    category(item.rate()),
                    item.rate()));
        }
        for (var tax : taxes) {
            invoice.add(new InvoiceTax(
                    category(tax.rate()), tax.rate(), tax.taxable().minor(), tax.tax().minor(), null));
        }
    }

    /** By UNTDID 5305: standard rated, or zero rated. */
    private static String category(BigDecimal rate) {
        return rate.signum() == 0 ? "Z" : "S";
    }
}
