package io.portico.admin.importing;

import io.portico.admin.einvoice.document.Adjustment;
import io.portico.admin.einvoice.document.EInvoice;
import io.portico.admin.einvoice.document.Line;
import io.portico.admin.einvoice.document.Party;
import io.portico.model.invoice.Amounts;
import io.portico.model.invoice.Invoice;
import io.portico.model.invoice.InvoiceAdjustment;
import io.portico.model.invoice.InvoiceHead;
import io.portico.model.invoice.InvoiceKind;
import io.portico.model.invoice.InvoiceLine;
import io.portico.model.invoice.InvoiceTax;
import io.portico.model.invoice.PartyDetails;
import io.portico.model.invoice.References;
import io.portico.model.invoice.Transfer;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.HexFormat;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** An e-invoice in the words of our own invoices. Credit notes turn negative; codes that are none are left to the original. */
final class Transcript {

    private static final int SUBJECT = 80;

    private final EInvoice document;
    private final LocalDate today;

    /** {@code today} stands in for a date of issue that the document lacks. */
    Transcript(EInvoice document, LocalDate today) {
        this.document = document;
        this.today = today;
    }

    InvoiceHead head() {
        return new InvoiceHead(
                document.number(),
                document.credit() ? InvoiceKind.CREDIT_NOTE : InvoiceKind.INVOICE,
                Code.of(document.typeCode(), 4),
                subject(),
                document.issued() == null ? today : document.issued(),
                document.due(),
                document.currency().getCurrencyCode(),
                note());
    }

    /** A short first note says what it is about; else the first line does. */
    private String subject() {
        if (isSubject(firstNote())) return firstNote();

        var first = document.lines().stream().map(Line::name).filter(Objects::nonNull).findFirst().orElse(null);
        return first == null || first.length() <= SUBJECT ? first : first.substring(0, SUBJECT - 1) + "…";
    }

    private String firstNote() {
        return document.notes().isEmpty() ? null : plain(document.notes().get(0));
    }

    private static boolean isSubject(String note) {
        return note != null && note.length() <= SUBJECT && note.indexOf('\n') < 0;
    }

    private String note() {
        var notes = document.notes().stream()
                .skip(isSubject(firstNote()) ? 1 : 0)
                .map(Transcript::plain)
                .toList();
        return notes.isEmpty() ? null : String.join("\n", notes);
    }

    // A note may begin with a code for machines, as #AAI# (BT-21).
    private static String plain(String note) {
        return note.replaceFirst("^#[A-Z]{3}#", "").strip();
    }

    Amounts amounts() {
        var sums = document.totals();
        var lines = sums.lines() == null ? sum() : minor(sums.lines());
        var net = sums.net() == null ? lines : minor(sums.net());
        var tax = sums.tax() == null ? sums.gross() == null ? 0 : minor(sums.gross()) - net : minor(sums.tax());
        var gross = sums.gross() == null ? net + tax : minor(sums.gross());
        var before = document.credit() ? 0 : prepaid();
        return new Amounts(lines, net, tax, gross, minor(sums.rounding()), minor(sums.payable()) + before);
    }

    private long sum() {
        return document.lines().stream().mapToLong(line -> minor(line.net())).sum();
    }

    /** What the document says was paid before, in minor units; never negative. */
    long prepaid() {
        return Math.max(0, minor(document.totals().prepaid()));
    }

    /** Writes everything but head and sums into an invoice. */
    void into(Invoice invoice) {
        invoice.between(
                party(document.seller()),
                party(document.buyer()),
                document.seller().key(),
                HexFormat.of().parseHex(document.fingerprint()));
        invoice.referTo(references());
        invoice.payBy(transfer());
        for (var i = 0; i < document.lines().size(); i++) {
            var line = document.lines().get(i);
            invoice.add(line(line));
            for (var adjustment : line.adjustments()) invoice.add(adjustment(i, adjustment));
        }
        for (var adjustment : document.adjustments()) invoice.add(adjustment(null, adjustment));
        for (var tax : document.taxes()) invoice.add(tax(tax));
    }

    private InvoiceLine line(Line line) {
        var more = Stream.of(line.description(), line.note()).filter(Objects::nonNull).collect(Collectors.joining("\n"));
        return new InvoiceLine(
                line.number(),
                line.name() == null ? "" : line.name(),
                more.isEmpty() ? null : more,
                line.quantity(),
                Code.of(line.unit(), 10),
                line.unitPrice(),
                minor(line.net()),
                Code.of(line.taxCategory(), 4),
                Code.rate(line.taxRate()));
    }

    private InvoiceAdjustment adjustment(Integer line, Adjustment adjustment) {
        return new InvoiceAdjustment(
                line,
                adjustment.charge(),
                adjustment.reason(),
                minor(adjustment.amount()),
                Code.of(adjustment.taxCategory(), 4),
                Code.rate(adjustment.taxRate()));
    }

    private InvoiceTax tax(EInvoice.Tax tax) {
        return new InvoiceTax(
                Code.of(tax.category(), 4), Code.rate(tax.rate()), minor(tax.taxable()), minor(tax.tax()), tax.exemption());
    }

    private References references() {
        var to = document.references();
        var preceding = to.preceding().stream()
                .map(EInvoice.Preceding::number)
                .filter(Objects::nonNull)
                .collect(Collectors.joining(", "));
        return new References(to.order(), to.buyer(), to.contract(), preceding.isEmpty() ? null : preceding);
    }

    private Transfer transfer() {
        var terms = document.paymentTerms();
        if (document.paymentMeans().isEmpty()) return new Transfer(null, null, null, null, null, terms);

        var way = document.paymentMeans().stream()
                .filter(means -> means.account() != null)
                .findFirst()
                .orElse(document.paymentMeans().get(0));
        return new Transfer(
                Code.of(way.code(), 4), way.account(), way.bic(), way.accountName(), way.reference(), terms);
    }

    private static PartyDetails party(Party party) {
        return new PartyDetails(
                party.name() == null ? party.tradingName() : party.name(),
                party.addressLines().isEmpty() ? null : String.join(", ", party.addressLines()),
                party.postCode(),
                party.city(),
                Code.country(party.country()),
                party.vatId(),
                party.registrationNumber(),
                party.email());
    }

    private long minor(BigDecimal amount) {
        return amount == null ? 0 : sign() * document.minor(amount);
    }

    // Most credit notes state what is given back as a positive amount, some as a negative one.
    private int sign() {
        var sums = document.totals();
        var told = sums.gross() == null ? sums.payable() : sums.gross();
        return document.credit() && told.signum() >= 0 ? -1 : 1;
    }
}
