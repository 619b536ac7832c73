package io.portico.admin.demo;

import static java.math.RoundingMode.HALF_UP;

import io.portico.model.invoice.Amounts;
import io.portico.model.invoice.Invoice;
import io.portico.model.invoice.InvoiceHead;
import io.portico.model.invoice.InvoiceKind;
import io.portico.model.invoice.InvoiceLine;
import io.portico.model.invoice.InvoiceTax;
import io.portico.model.invoice.ZeroRate;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** An invoice in a few words; the sums follow from the lines. */
final class Sketch {

    private record Line(String name, BigDecimal quantity, String unit, BigDecimal price, BigDecimal rate) {

        long net() {
            return quantity.multiply(price).movePointRight(2).setScale(0, HALF_UP).longValueExact();
        }
    }

    private final String number;
    private final String subject;
    private final LocalDate issuedOn;
    private final LocalDate dueOn;
    private final List<Line> lines = new ArrayList<>();
    private String currency = "EUR";
    private boolean credit;
    private ZeroRate zero = ZeroRate.AE;

    /** Payable so many days after its date. */
    Sketch(String number, String subject, LocalDate issuedOn, int days) {
        this.number = number;
        this.subject = subject;
        this.issuedOn = issuedOn;
        this.dueOn = issuedOn.plusDays(days);
    }

    /** Adds a line; unit by UN/ECE Recommendation 20, price net, VAT in percent. */
    Sketch line(String name, String quantity, String unit, String price, int percent) {
        lines.add(new Line(name, new BigDecimal(quantity), unit, new BigDecimal(price), BigDecimal.valueOf(percent)));
        return this;
    }

    Sketch in(String money) {
        currency = money;
        return this;
    }

    /** Why there is no VAT where the rate is 0; reverse charge unless said otherwise. */
    Sketch untaxed(ZeroRate why) {
        zero = why;
        return this;
    }

    /** Makes it give money back. */
    Sketch credit() {
        credit = true;
        return this;
    }

    LocalDate issuedOn() {
        return issuedOn;
    }

    InvoiceHead head() {
        var kind = credit ? InvoiceKind.CREDIT_NOTE : InvoiceKind.INVOICE;
        var code = credit ? "381" : "380";
        return new InvoiceHead(number, kind, code, subject, issuedOn, credit ? null : dueOn, currency, null);
    }

    Amounts amounts() {
        var net = lines.stream().mapToLong(Line::net).sum() * sign();
        var tax = taxed().entrySet().stream().mapToLong(each -> tax(each.getValue(), each.getKey())).sum() * sign();
        return new Amounts(net, net, tax, net + tax, 0, net + tax);
    }

    /** Writes the lines and their tax on the invoice. */
    void write(Invoice invoice) {
        var number = 1;
        for (var line : lines) {
            invoice.add(new InvoiceLine(
                    String.valueOf(number++), line.name(), null, line.quantity(), line.unit(), line.price(),
                    line.net() * sign(), category(line.rate()), stated(line.rate())));
        }
        taxed().forEach((rate, net) -> invoice.add(new InvoiceTax(
                category(rate), stated(rate), net * sign(), tax(net, rate) * sign(), null)));
    }

    private String category(BigDecimal rate) {
        return rate.signum() == 0 ? zero.name() : "S";
    }

    private BigDecimal stated(BigDecimal rate) {
        return rate.signum() == 0 && zero == ZeroRate.O ? null : rate;
    }

    private Map<BigDecimal, Long> taxed() {
        var byRate = new TreeMap<BigDecimal, Long>();
        for (var line : lines) byRate.merge(line.rate(), line.net(), Long::sum);
        return byRate.descendingMap();
    }

    private static long tax(long net, BigDecimal rate) {
        return BigDecimal.valueOf(net).multiply(rate).movePointLeft(2).setScale(0, HALF_UP).longValueExact();
    }

    private int sign() {
        return credit ? -1 : 1;
    }
}
