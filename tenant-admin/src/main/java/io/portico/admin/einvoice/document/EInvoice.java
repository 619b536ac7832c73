package io.portico.admin.einvoice.document;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.Currency;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/**
 * An e-invoice as its document states it: nothing is recalculated, nothing changes its sign.
 *
 * <p>Amounts are those of the document, in {@link #currency()}; {@link #minor} turns them into minor units. Business
 * terms in brackets (BT-…) are those of EN 16931. Lists are never null, other parts may be unless it says otherwise.
 *
 * @param number the invoice number (BT-1), never null, at most {@link Limits#NUMBER} characters
 * @param kind what it is, never null
 * @param typeCode the UNTDID 1001 code as written (BT-3)
 * @param issued the date of issue (BT-2)
 * @param due the day until which to pay (BT-9)
 * @param currency the currency of all amounts (BT-5), never null, always one with minor units
 * @param seller who invoices, never null
 * @param buyer who is invoiced, never null
 * @param references what it refers to, never null
 * @param notes free texts in their order (BT-22), line breaks kept
 * @param lines what was invoiced, in its order; empty in profiles without lines
 * @param adjustments allowances and charges of the whole document
 * @param taxes the tax breakdown
 * @param totals the sums, never null
 * @param paymentMeans the ways to pay
 * @param paymentTerms in words (BT-20)
 * @param delivered the day of delivery (BT-72)
 * @param period the period invoiced (BG-14)
 */
public record EInvoice(
        String number,
        Kind kind,
        String typeCode,
        LocalDate issued,
        LocalDate due,
        Currency currency,
        Party seller,
        Party buyer,
        References references,
        List<String> notes,
        List<Line> lines,
        List<Adjustment> adjustments,
        List<Tax> taxes,
        Totals totals,
        List<PaymentMeans> paymentMeans,
        String paymentTerms,
        LocalDate delivered,
        Period period) {

    /** Copies the lists, so that a document once read stays as it is. */
    public EInvoice {
        notes = List.copyOf(notes);
        lines = List.copyOf(lines);
        adjustments = List.copyOf(adjustments);
        taxes = List.copyOf(taxes);
        paymentMeans = List.copyOf(paymentMeans);
    }

    /** Whether the document gives money back. Its amounts stay as they stand there, usually positive. */
    public boolean credit() {
        return kind == Kind.CREDIT_NOTE;
    }

    /**
     * An amount of this document in minor units of its currency: 12.5 EUR is 1250, 1250 JPY is 1250. Digits beyond
     * the minor unit are rounded half up, as EN 16931 rounds; null stays null.
     */
    public Long minor(BigDecimal amount) {
        if (amount == null) return null;

        return amount.setScale(currency.getDefaultFractionDigits(), RoundingMode.HALF_UP)
                .unscaledValue()
                .longValueExact();
    }

    /** Every amount that stands in it, sums, taxes, lines and adjustments, in no particular order. */
    public Stream<BigDecimal> amounts() {
        var sums = Stream.of(
                totals.lines(),
                totals.allowances(),
                totals.charges(),
                totals.net(),
                totals.tax(),
                totals.gross(),
                totals.prepaid(),
                totals.rounding(),
                totals.payable());
        var rows = taxes.stream().flatMap(row -> Stream.of(row.taxable(), row.tax()));
        var nets = lines.stream().map(Line::net);
        var changes = Stream.concat(adjustments.stream(), lines.stream().flatMap(line -> line.adjustments().stream()));
        return Stream.of(sums, rows, nets, changes.map(Adjustment::amount))
                .flatMap(all -> all)
                .filter(Objects::nonNull);
    }

    /** A digest that is equal for the same invoice in another syntax; see {@link Fingerprint}. */
    public String fingerprint() {
        return Fingerprint.of(this);
    }

    /**
     * One row of the tax breakdown (BG-23).
     *
     * @param category the UNCL 5305 code: S, Z, E, AE (reverse charge), K, G, O, …
     * @param rate in percent
     * @param taxable the net it is of
     * @param tax the tax itself
     * @param exemption why there is none, in words
     * @param exemptionCode the VATEX code for it
     */
    public record Tax(
            String category,
            BigDecimal rate,
            BigDecimal taxable,
            BigDecimal tax,
            String exemption,
            String exemptionCode) {}

    /**
     * The sums (BG-22).
     *
     * @param lines sum of the lines' net amounts
     * @param allowances sum of the document's allowances
     * @param charges sum of the document's charges
     * @param net without tax
     * @param tax in the invoice's currency
     * @param gross with tax
     * @param prepaid already paid
     * @param rounding added to round the payable amount
     * @param payable still to pay, never null
     * @param taxCurrency the currency tax is accounted in, if it is another (BT-6), as written
     * @param accountedTax the tax in that currency (BT-111)
     */
    public record Totals(
            BigDecimal lines,
            BigDecimal allowances,
            BigDecimal charges,
            BigDecimal net,
            BigDecimal tax,
            BigDecimal gross,
            BigDecimal prepaid,
            BigDecimal rounding,
            BigDecimal payable,
            String taxCurrency,
            BigDecimal accountedTax) {}

    /**
     * What the invoice refers to.
     *
     * @param buyer the buyer's reference, a Leitweg-ID for instance (BT-10)
     * @param order the buyer's order (BT-13)
     * @param contract the contract (BT-12)
     * @param project the project (BT-11)
     * @param preceding earlier invoices, those that a credit note corrects (BG-3)
     */
    public record References(String buyer, String order, String contract, String project, List<Preceding> preceding) {

        /** Copies the list, so that references once read stay as they are. */
        public References {
            preceding = List.copyOf(preceding);
        }
    }

    /** An earlier invoice: its number (BT-25) and, if given, its date (BT-26). */
    public record Preceding(String number, LocalDate issued) {}

    /** From a day to a day, both inclusive; either may be null. */
    public record Period(LocalDate from, LocalDate until) {}
}
