package io.portico.model.invoice.view;

import io.portico.model.invoice.Invoice;
import io.portico.model.invoice.InvoiceAdjustment;
import io.portico.model.invoice.InvoiceKind;
import io.portico.model.invoice.InvoiceLine;
import io.portico.model.invoice.InvoiceTax;
import io.portico.model.invoice.PartyDetails;
import io.portico.model.invoice.References;
import io.portico.model.invoice.Transfer;
import io.portico.model.invoice.ZeroRate;
import io.portico.model.money.Money;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;

/** What an invoice says, as it would stand on paper; cut loose from the database. */
public record Paper(
        String number,
        boolean creditNote,
        String subject,
        LocalDate issuedOn,
        LocalDate dueOn,
        String note,
        PartyDetails seller,
        PartyDetails buyer,
        References references,
        Transfer transfer,
        List<Line> lines,
        List<Adjustment> adjustments,
        List<Tax> taxes,
        Sums sums) {

    /** One line; amounts in the invoice's currency. */
    public record Line(
            String name, String description, BigDecimal quantity, String unit, BigDecimal price, BigDecimal rate, Money net) {}

    /** An allowance or charge on the whole invoice. */
    public record Adjustment(boolean charge, String reason, Money amount) {}

    /** One row of the tax breakdown. */
    public record Tax(String category, BigDecimal rate, Money taxable, Money tax, String exemption) {

        /** Whether it needs saying why there is no tax; zero percent speaks for itself. */
        public boolean isExplained() {
            return ZeroRate.of(category).filter(why -> why != ZeroRate.Z).isPresent();
        }
    }

    /** The sums at the foot. */
    public record Sums(Money lineNet, Money net, Money tax, Money gross, Money rounding, Money payable, Money paid, Money open) {

        /** Whether anything came between the lines and the net sum. */
        public boolean isAdjusted() {
            return !lineNet.equals(net);
        }
    }

    /** What this invoice says now. */
    public static Paper of(Invoice i) {
        return new Paper(
                i.number(),
                i.kind() == InvoiceKind.CREDIT_NOTE,
                i.subject(),
                i.issuedOn(),
                i.dueOn(),
                i.note(),
                i.seller(),
                i.buyer(),
                i.references(),
                i.transfer(),
                i.lines().stream().map(Paper::line).toList(),
                i.adjustments().stream().filter(a -> a.linePosition() == null).map(Paper::adjustment).toList(),
                i.taxes().stream().map(Paper::tax).toList(),
                new Sums(i.lineNet(), i.net(), i.tax(), i.gross(), i.rounding(), i.payable(), i.paid(), i.open()));
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

    /** Whether money is still to come. */
    public boolean isPayable() {
        return sums.open().isPositive();
    }

    /** Whether it names an account to pay to. */
    public boolean hasAccount() {
        return transfer != null && transfer.iban() != null;
    }
}
