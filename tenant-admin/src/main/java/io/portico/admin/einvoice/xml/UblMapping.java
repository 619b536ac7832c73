package io.portico.admin.einvoice.xml;

import static io.portico.admin.einvoice.xml.Values.amount;
import static io.portico.admin.einvoice.xml.Values.date;
import static io.portico.admin.einvoice.xml.Values.firstName;
import static io.portico.admin.einvoice.xml.Values.identifier;
import static io.portico.admin.einvoice.xml.Values.line;
import static io.portico.admin.einvoice.xml.Values.name;
import static io.portico.admin.einvoice.xml.Values.quantity;
import static io.portico.admin.einvoice.xml.Values.text;
import static io.portico.admin.einvoice.xml.Values.texts;

import io.portico.admin.einvoice.document.Adjustment;
import io.portico.admin.einvoice.document.EInvoice;
import io.portico.admin.einvoice.document.EInvoice.Period;
import io.portico.admin.einvoice.document.EInvoice.Preceding;
import io.portico.admin.einvoice.document.EInvoice.Tax;
import io.portico.admin.einvoice.document.Kind;
import io.portico.admin.einvoice.document.Limits;
import io.portico.admin.einvoice.document.Line;
import io.portico.admin.einvoice.document.PaymentMeans;
import java.util.regex.Pattern;

/** UBL 2.1 Invoice and CreditNote, by the binding of EN 16931 (CEN/TS 16931-3-2). */
final class UblMapping implements Mapping {

    // The binding has no element for a note's subject and writes it in front: #AAI#Text.
    private static final Pattern SUBJECT = Pattern.compile("^#[A-Z]{3}#\\s*");

    private final Draft draft = new Draft(
            new Draft.Fields("cbc:ID", "cbc:DocumentCurrencyCode", "cac:LegalMonetaryTotal/cbc:PayableAmount"));

    /** A document whose root element tells its kind, or null where only the type code does. */
    UblMapping(Kind kind) {
        draft.kind = kind;
    }

    @Override
    public boolean holdsParts(String name) {
        return false;
    }

    @Override
    public EInvoice finish() {
        return draft.finish();
    }

    @Override
    public void take(Element part) {
        switch (part.name()) {
            case "cbc:ID" -> draft.number = line(part, Limits.NUMBER);
            case "cbc:InvoiceTypeCode", "cbc:CreditNoteTypeCode" -> draft.typeCode = line(part, Limits.IDENTIFIER);
            case "cbc:IssueDate" -> draft.issued = date(part);
            case "cbc:DueDate" -> draft.due = date(part);
            case "cbc:DocumentCurrencyCode" -> draft.currency = line(part, Limits.IDENTIFIER);
            case "cbc:TaxCurrencyCode" -> draft.taxCurrency = line(part, Limits.IDENTIFIER);
            case "cbc:BuyerReference" -> draft.buyerReference = line(part, Limits.IDENTIFIER);
            case "cbc:Note" -> note(part);
            case "cac:InvoicePeriod" -> draft.period = period(part);
            case "cac:AccountingSupplierParty" -> draft.seller = UblParty.read(part);
            case "cac:AccountingCustomerParty" -> draft.buyer = UblParty.read(part);
            case "cac:Delivery" -> draft.delivered = date(part, "cbc:ActualDeliveryDate");
            case "cac:PaymentMeans" -> paymentMeans(part);
            case "cac:PaymentTerms" -> draft.paymentTerms = texts(part, "cbc:Note");
            case "cac:AllowanceCharge" -> Draft.add(draft.adjustments, adjustment(part), part);
            case "cac:TaxTotal" -> taxTotal(part);
            case "cac:LegalMonetaryTotal" -> sums(part);
            case "cac:InvoiceLine", "cac:CreditNoteLine" -> position(part.at(draft.lines.size() + 1));
            default -> reference(part);
        }
    }

    private void reference(Element part) {
        switch (part.name()) {
            case "cac:OrderReference" -> draft.order = identifier(part, "cbc:ID");
            case "cac:ContractDocumentReference" -> draft.contract = identifier(part, "cbc:ID");
            case "cac:ProjectReference" -> draft.project = identifier(part, "cbc:ID");
            case "cac:BillingReference" ->
                part.children("cac:InvoiceDocumentReference").forEach(this::preceding);
            default -> {}
        }
    }

    private void preceding(Element reference) {
        var number = identifier(reference, "cbc:ID");
        if (number == null) return;

        Draft.add(draft.preceding, new Preceding(number, date(reference, "cbc:IssueDate")), reference);
    }

    private void note(Element part) {
        var note = text(part);
        if (note != null) Draft.add(draft.notes, SUBJECT.matcher(note).replaceFirst(""), part);
    }

    private void paymentMeans(Element part) {
        if (draft.due == null) draft.due = date(part, "cbc:PaymentDueDate");
        var means = part.child("cbc:PaymentMeansCode");
        Draft.add(
                draft.paymentMeans,
                new PaymentMeans(
                        line(means, Limits.IDENTIFIER),
                        means == null ? null : means.attribute("name"),
                        Values.account(part, "cac:PayeeFinancialAccount/cbc:ID"),
                        identifier(part, "cac:PayeeFinancialAccount/cac:FinancialInstitutionBranch/cbc:ID"),
                        name(part, "cac:PayeeFinancialAccount/cbc:Name"),
                        identifier(part, "cbc:PaymentID"),
                        identifier(part, "cac:PaymentMandate/cbc:ID")),
                part);
    }

    private void taxTotal(Element part) {
        var total = part.child("cbc:TaxAmount");
        if (total != null) {
            Draft.add(draft.taxTotals, new Draft.TaxTotal(amount(total), total.attribute("currencyID")), part);
        }
        for (var row : part.children("cac:TaxSubtotal")) {
            var tax = new Tax(
                    identifier(row, "cac:TaxCategory/cbc:ID"),
                    amount(row, "cac:TaxCategory/cbc:Percent"),
                    amount(row, "cbc:TaxableAmount"),
                    amount(row, "cbc:TaxAmount"),
                    texts(row, "cac:TaxCategory/cbc:TaxExemptionReason"),
                    identifier(row, "cac:TaxCategory/cbc:TaxExemptionReasonCode"));
            Draft.add(draft.taxes, tax, row);
        }
    }

    private void sums(Element part) {
        var payable = part.child("cbc:PayableAmount");
        draft.sums = new Draft.Sums(
                amount(part, "cbc:LineExtensionAmount"),
                amount(part, "cbc:AllowanceTotalAmount"),
                amount(part, "cbc:ChargeTotalAmount"),
                amount(part, "cbc:TaxExclusiveAmount"),
                amount(part, "cbc:TaxInclusiveAmount"),
                amount(part, "cbc:PrepaidAmount"),
                amount(part, "cbc:PayableRoundingAmount"),
                amount(payable),
                payable == null ? null : payable.attribute("currencyID"));
    }

    private void position(Element part) {
        var quantity = part.name().equals("cac:InvoiceLine") ? "cbc:InvoicedQuantity" : "cbc:CreditedQuantity";
        var unit = part.child(quantity);
        var line = new Line(
                identifier(part, "cbc:ID"),
                firstName(part, "cac:Item/cbc:Name"),
                texts(part, "cac:Item/cbc:Description"),
                texts(part, "cbc:Note"),
                identifier(part, "cac:Item/cac:SellersItemIdentification/cbc:ID"),
                quantity(part, quantity),
                unit == null ? null : unit.attribute("unitCode"),
                Values.unitPrice(part, "cac:Price/cbc:PriceAmount", "cac:Price/cbc:BaseQuantity"),
                amount(part, "cbc:LineExtensionAmount"),
                identifier(part, "cac:Item/cac:ClassifiedTaxCategory/cbc:ID"),
                amount(part, "cac:Item/cac:ClassifiedTaxCategory/cbc:Percent"),
                part.children("cac:AllowanceCharge").stream()
                        .map(UblMapping::adjustment)
                        .toList(),
                period(part.child("cac:InvoicePeriod")));
        draft.addLine(line, part);
    }

    private static Adjustment adjustment(Element part) {
        return new Adjustment(
                "true".equals(identifier(part, "cbc:ChargeIndicator")),
                amount(part, "cbc:Amount"),
                amount(part, "cbc:BaseAmount"),
                amount(part, "cbc:MultiplierFactorNumeric"),
                texts(part, "cbc:AllowanceChargeReason"),
                identifier(part, "cbc:AllowanceChargeReasonCode"),
                identifier(part, "cac:TaxCategory/cbc:ID"),
                amount(part, "cac:TaxCategory/cbc:Percent"));
    }

    private static Period period(Element part) {
        if (part == null) return null;

        var period = new Period(date(part, "cbc:StartDate"), date(part, "cbc:EndDate"));
        return period.from() == null && period.until() == null ? null : period;
    }
}
