package io.portico.admin.einvoice.xml;

import io.portico.admin.einvoice.document.Adjustment;
import io.portico.admin.einvoice.document.EInvoice;
import io.portico.admin.einvoice.document.EInvoice.Period;
import io.portico.admin.einvoice.document.EInvoice.Preceding;
import io.portico.admin.einvoice.document.EInvoice.References;
import io.portico.admin.einvoice.document.EInvoice.Tax;
import io.portico.admin.einvoice.document.EInvoice.Totals;
import io.portico.admin.einvoice.document.Kind;
import io.portico.admin.einvoice.document.Limits;
import io.portico.admin.einvoice.document.Line;
import io.portico.admin.einvoice.document.Party;
import io.portico.admin.einvoice.document.PaymentMeans;
import io.portico.admin.einvoice.document.Reason;
import io.portico.admin.einvoice.document.Unreadable;
import io.portico.model.money.Money;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/** An invoice while its parts come in, in whatever order. */
final class Draft {

    /** What a syntax calls the three things that no invoice can be without. */
    record Fields(String number, String currency, String payable) {}

    /** A total of tax and the currency it is in, or null for that of the invoice. */
    record TaxTotal(BigDecimal amount, String currency) {}

    /** The sums but the tax; {@code payableCurrency} is what stands at the payable amount. */
    record Sums(
            BigDecimal lines,
            BigDecimal allowances,
            BigDecimal charges,
            BigDecimal net,
            BigDecimal gross,
            BigDecimal prepaid,
            BigDecimal rounding,
            BigDecimal payable,
            String payableCurrency) {

        static final Sums NONE = new Sums(null, null, null, null, null, null, null, null, null);
    }

    String number;
    Kind kind;
    String typeCode;
    LocalDate issued;
    LocalDate due;
    String currency;
    String taxCurrency;
    Party seller = Party.UNKNOWN;
    Party buyer = Party.UNKNOWN;
    String buyerReference;
    String order;
    String contract;
    String project;
    String paymentTerms;
    LocalDate delivered;
    Period period;
    Sums sums = Sums.NONE;

    final List<String> notes = new ArrayList<>();
    final List<Preceding> preceding = new ArrayList<>();
    final List<Line> lines = new ArrayList<>();
    final List<Adjustment> adjustments = new ArrayList<>();
    final List<Tax> taxes = new ArrayList<>();
    final List<TaxTotal> taxTotals = new ArrayList<>();
    final List<PaymentMeans> paymentMeans = new ArrayList<>();

    private final Fields fields;

    Draft(Fields fields) {
        this.fields = fields;
    }

    /** Adds to one of the lists, refused beyond {@link Limits#REPETITIONS}; null is nothing. */
    static <T> void add(Collection<T> list, T item, Element from) {
        if (item == null) return;
        if (list.size() >= Limits.REPETITIONS) throw new Unreadable(Reason.TOO_MANY, from.name(), Limits.REPETITIONS);

        list.add(item);
    }

    /** Adds a line, refused beyond {@link Limits#LINES}. */
    void addLine(Line line, Element from) {
        if (lines.size() >= Limits.LINES) throw new Unreadable(Reason.TOO_MANY, from.name(), Limits.LINES);

        lines.add(line);
    }

    /** The invoice, if it has what no invoice can be without: number, currency and payable amount. */
    EInvoice finish() {
        if (number == null) throw new Unreadable(Reason.NO_NUMBER, fields.number());
        if (currency == null) throw new Unreadable(Reason.NO_CURRENCY, fields.currency());
        var money = Currencies.of(currency, fields.currency());
        if (sums.payable() == null) throw new Unreadable(Reason.NO_PAYABLE, fields.payable());
        if (sums.payableCurrency() != null && !sums.payableCurrency().equalsIgnoreCase(currency)) {
            throw new Unreadable(Reason.OTHER_CURRENCY, fields.payable(), currency, sums.payableCurrency());
        }
        var references = new References(buyerReference, order, contract, project, preceding);
        var invoice = new EInvoice(
                number,
                kind == null ? Kind.of(typeCode) : kind,
                typeCode,
                issued,
                due,
                money,
                seller,
                buyer,
                references,
                notes,
                lines,
                adjustments,
                taxes,
                totals(),
                paymentMeans,
                paymentTerms,
                delivered,
                period);
        invoice.amounts().forEach(amount -> checkSize(invoice, amount));
        return invoice;
    }

    private void checkSize(EInvoice invoice, BigDecimal amount) {
        if (Math.abs(invoice.minor(amount)) <= Money.LIMIT) return;

        var field = amount.equals(sums.payable()) ? fields.payable() : null;
        throw new Unreadable(Reason.NUMBER_TOO_LARGE, field, amount.toPlainString());
    }

    private Totals totals() {
        var accounted = taxCurrency == null || taxCurrency.equals(currency) ? null : taxIn(taxCurrency);
        return new Totals(
                sums.lines(),
                sums.allowances(),
                sums.charges(),
                sums.net(),
                taxIn(currency),
                sums.gross(),
                sums.prepaid(),
                sums.rounding(),
                sums.payable(),
                taxCurrency,
                accounted);
    }

    private BigDecimal taxIn(String wanted) {
        return taxTotals.stream()
                .filter(total -> wanted.equals(total.currency() == null ? currency : total.currency()))
                .map(TaxTotal::amount)
                .findFirst()
                .orElse(null);
    }
}
