package io.portico.client.invoice;

import io.portico.model.invoice.Invoice;
import io.portico.model.invoice.InvoiceAdjustment;
import io.portico.model.invoice.InvoiceKind;
import io.portico.model.invoice.InvoiceLine;
import io.portico.model.invoice.InvoiceOriginal;
import io.portico.model.invoice.InvoiceSyntax;
import io.portico.model.invoice.InvoiceTax;
import io.portico.model.invoice.PartyDetails;
import io.portico.model.invoice.References;
import io.portico.model.invoice.Standing;
import io.portico.model.invoice.Transfer;
import io.portico.model.money.Money;
import io.portico.model.payment.Payment;
import io.portico.model.payment.PaymentMethod;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;

/** One invoice as a page shows it, cut loose from the database. */
public record InvoiceView(
        long id,
        long customerId,
        String publicId,
        String number,
        boolean creditNote,
        String subject,
        LocalDate issuedOn,
        LocalDate dueOn,
        Standing standing,
        String note,
        PartyDetails seller,
        PartyDetails buyer,
        References references,
        Transfer transfer,
        List<Line> lines,
        List<Adjustment> adjustments,
        List<Tax> taxes,
        Sums sums,
        List<Received> payments,
        List<Original> originals) {

    /** One line; amounts in the invoice's currency. */
    public record Line(
            String name, String description, BigDecimal quantity, String unit, BigDecimal price, BigDecimal rate, Money net) {}

    /** An allowance or charge on the whole invoice. */
    public record Adjustment(boolean charge, String reason, Money amount) {}

    /** One row of the tax breakdown. */
    public record Tax(String category, BigDecimal rate, Money taxable, Money tax, String exemption) {}

    /** The sums at the foot. */
    public record Sums(Money lineNet, Money net, Money tax, Money gross, Money rounding, Money payable, Money paid, Money open) {

        /** Whether anything came between the lines and the net sum. */
        public boolean isAdjusted() {
            return !lineNet.equals(net);
        }
    }

    /** Money that came in; amounts are positive. */
    public record Received(LocalDate on, Money amount, PaymentMethod method) {}

    /** A file to download; size in bytes. */
    public record Original(String publicId, String fileName, long size, InvoiceSyntax syntax, boolean valid) {}

    static InvoiceView of(Invoice i, List<Payment> payments, List<InvoiceOriginal> originals, LocalDate today) {
        return new InvoiceView(
                i.id(),
                i.customer().id(),
                i.publicId(),
                i.number(),
                i.kind() == InvoiceKind.CREDIT_NOTE,
                i.subject(),
                i.issuedOn(),
                i.dueOn(),
                Standing.of(i.kind(), i.state(), i.dueOn(), today),
                i.note(),
                i.seller(),
                i.buyer(),
                i.references(),
                i.transfer(),
                i.lines().stream().map(InvoiceView::line).toList(),
                i.adjustments().stream().filter(a -> a.linePosition() == null).map(InvoiceView::adjustment).toList(),
                i.taxes().stream().map(InvoiceView::tax).toList(),
                new Sums(i.lineNet(), i.net(), i.tax(), i.gross(), i.rounding(), i.payable(), i.paid(), i.open()),
                payments.stream().map(p -> new Received(p.receivedOn(), p.amount(), p.method())).toList(),
                originals.stream().map(InvoiceView::original).toList());
    }

    private static Line line(InvoiceLine line) {
        return new Line(
                line.name(), line.description(), line.quantity(), line.unitCode(), line.unitPrice(), line.taxRate(), line.net());
    }

    private static Adjustment adjustment(InvoiceAdjustment adjustment) {
        return new Adjustment(adjustment.isCharge(), adjustment.reason(), adjustment.amount());
    }

    private static Tax tax(InvoiceTax tax) {
        return new Tax(tax.category(), tax.rate(), tax.taxable(), tax.tax(), tax.exemption());
    }

    private static Original original(InvoiceOriginal original) {
        return new Original(
                original.publicId(),
                original.fileName(),
                original.size(),
                original.syntax(),
                Boolean.TRUE.equals(original.valid()));
    }

    /** Whether money is still to come, so that the page says how to pay. */
    public boolean isPayable() {
        return sums.open().isPositive();
    }

    /** Whether the document names an account to pay to. */
    public boolean hasAccount() {
        return transfer != null && transfer.iban() != null;
    }
}
