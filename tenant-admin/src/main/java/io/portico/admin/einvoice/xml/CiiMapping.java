package io.portico.admin.einvoice.xml;

import static io.portico.admin.einvoice.xml.Values.amount;
import static io.portico.admin.einvoice.xml.Values.identifier;
import static io.portico.admin.einvoice.xml.Values.name;
import static io.portico.admin.einvoice.xml.Values.text;
import static io.portico.admin.einvoice.xml.Values.texts;

import io.portico.admin.einvoice.document.Adjustment;
import io.portico.admin.einvoice.document.EInvoice;
import io.portico.admin.einvoice.document.EInvoice.Period;
import io.portico.admin.einvoice.document.EInvoice.Preceding;
import io.portico.admin.einvoice.document.EInvoice.Tax;
import io.portico.admin.einvoice.document.Limits;
import io.portico.admin.einvoice.document.PaymentMeans;
import java.time.LocalDate;
import java.util.Objects;
import java.util.stream.Stream;

/** UN/CEFACT Cross Industry Invoice D16B, by the binding of EN 16931 (CEN/TS 16931-3-3). */
final class CiiMapping implements Mapping {

    private static final String SUMS = "ram:SpecifiedTradeSettlementHeaderMonetarySummation";

    private final Draft draft = new Draft(new Draft.Fields(
            "rsm:ExchangedDocument/ram:ID", "ram:InvoiceCurrencyCode", SUMS + "/ram:DuePayableAmount"));

    @Override
    public boolean holdsParts(String name) {
        return name.equals("rsm:SupplyChainTradeTransaction");
    }

    @Override
    public EInvoice finish() {
        return draft.finish();
    }

    @Override
    public void take(Element part) {
        switch (part.name()) {
            case "rsm:ExchangedDocument" -> document(part);
            case "ram:ApplicableHeaderTradeAgreement" -> agreement(part);
            case "ram:ApplicableHeaderTradeDelivery" ->
                draft.delivered = day(part.child("ram:ActualDeliverySupplyChainEvent/ram:OccurrenceDateTime"));
            case "ram:ApplicableHeaderTradeSettlement" -> settlement(part);
            case "ram:IncludedSupplyChainTradeLineItem" ->
                draft.addLine(CiiLine.read(part.at(draft.lines.size() + 1)), part);
            default -> {}
        }
    }

    private void document(Element part) {
        draft.number = Values.line(part.child("ram:ID"), Limits.NUMBER);
        draft.typeCode = identifier(part, "ram:TypeCode");
        draft.issued = day(part.child("ram:IssueDateTime"));
        part.children("ram:IncludedNote/ram:Content").forEach(note -> Draft.add(draft.notes, text(note), note));
    }

    private void agreement(Element part) {
        draft.buyerReference = identifier(part, "ram:BuyerReference");
        draft.seller = CiiParty.read(part.child("ram:SellerTradeParty"));
        draft.buyer = CiiParty.read(part.child("ram:BuyerTradeParty"));
        draft.order = identifier(part, "ram:BuyerOrderReferencedDocument/ram:IssuerAssignedID");
        draft.contract = identifier(part, "ram:ContractReferencedDocument/ram:IssuerAssignedID");
        draft.project = identifier(part, "ram:SpecifiedProcuringProject/ram:ID");
    }

    private void settlement(Element part) {
        draft.currency = identifier(part, "ram:InvoiceCurrencyCode");
        draft.taxCurrency = identifier(part, "ram:TaxCurrencyCode");
        draft.period = period(part.child("ram:BillingSpecifiedPeriod"));
        draft.paymentTerms = texts(part, "ram:SpecifiedTradePaymentTerms/ram:Description");
        draft.due = part.children("ram:SpecifiedTradePaymentTerms/ram:DueDateDateTime").stream()
                .map(CiiMapping::day)
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
        part.children("ram:InvoiceReferencedDocument").forEach(this::preceding);
        part.children("ram:ApplicableTradeTax").forEach(row -> Draft.add(draft.taxes, tax(row), row));
        part.children("ram:SpecifiedTradeAllowanceCharge")
                .forEach(row -> Draft.add(draft.adjustments, adjustment(row), row));
        part.children("ram:SpecifiedLogisticsServiceCharge")
                .forEach(row -> Draft.add(draft.adjustments, logistics(row), row));
        part.children("ram:SpecifiedTradeSettlementPaymentMeans").forEach(means -> paymentMeans(means, part));
        var sums = part.child(SUMS);
        if (sums != null) sums(sums);
    }

    private void preceding(Element reference) {
        var number = identifier(reference, "ram:IssuerAssignedID");
        if (number == null) return;

        var issued = day(reference.child("ram:FormattedIssueDateTime"));
        Draft.add(draft.preceding, new Preceding(number, issued), reference);
    }

    private void paymentMeans(Element means, Element settlement) {
        var iban = Values.account(means, "ram:PayeePartyCreditorFinancialAccount/ram:IBANID");
        var other = Values.account(means, "ram:PayeePartyCreditorFinancialAccount/ram:ProprietaryID");
        Draft.add(
                draft.paymentMeans,
                new PaymentMeans(
                        identifier(means, "ram:TypeCode"),
                        name(means, "ram:Information"),
                        iban == null ? other : iban,
                        identifier(means, "ram:PayeeSpecifiedCreditorFinancialInstitution/ram:BICID"),
                        name(means, "ram:PayeePartyCreditorFinancialAccount/ram:AccountName"),
                        identifier(settlement, "ram:PaymentReference"),
                        identifier(settlement, "ram:SpecifiedTradePaymentTerms/ram:DirectDebitMandateID")),
                means);
    }

    private void sums(Element part) {
        for (var total : part.children("ram:TaxTotalAmount")) {
            Draft.add(draft.taxTotals, new Draft.TaxTotal(amount(total), total.attribute("currencyID")), total);
        }
        var payable = part.child("ram:DuePayableAmount");
        draft.sums = new Draft.Sums(
                amount(part, "ram:LineTotalAmount"),
                amount(part, "ram:AllowanceTotalAmount"),
                amount(part, "ram:ChargeTotalAmount"),
                amount(part, "ram:TaxBasisTotalAmount"),
                amount(part, "ram:GrandTotalAmount"),
                amount(part, "ram:TotalPrepaidAmount"),
                amount(part, "ram:RoundingAmount"),
                amount(payable),
                payable == null ? null : payable.attribute("currencyID"));
    }

    private static Tax tax(Element row) {
        return new Tax(
                identifier(row, "ram:CategoryCode"),
                amount(row, "ram:RateApplicablePercent"),
                amount(row, "ram:BasisAmount"),
                amount(row, "ram:CalculatedAmount"),
                texts(row, "ram:ExemptionReason"),
                identifier(row, "ram:ExemptionReasonCode"));
    }

    static Adjustment adjustment(Element row) {
        return new Adjustment(
                "true".equals(identifier(row, "ram:ChargeIndicator/udt:Indicator")),
                amount(row, "ram:ActualAmount"),
                amount(row, "ram:BasisAmount"),
                amount(row, "ram:CalculationPercent"),
                texts(row, "ram:Reason"),
                identifier(row, "ram:ReasonCode"),
                identifier(row, "ram:CategoryTradeTax/ram:CategoryCode"),
                amount(row, "ram:CategoryTradeTax/ram:RateApplicablePercent"));
    }

    // ZUGFeRD's extended profile has freight of its own; to everybody else it is a charge.
    private static Adjustment logistics(Element row) {
        return new Adjustment(
                true,
                amount(row, "ram:AppliedAmount"),
                null,
                null,
                texts(row, "ram:Description"),
                null,
                identifier(row, "ram:AppliedTradeTax/ram:CategoryCode"),
                amount(row, "ram:AppliedTradeTax/ram:RateApplicablePercent"));
    }

    static Period period(Element part) {
        if (part == null) return null;

        var period = new Period(day(part.child("ram:StartDateTime")), day(part.child("ram:EndDateTime")));
        return period.from() == null && period.until() == null ? null : period;
    }

    private static LocalDate day(Element element) {
        if (element == null) return null;

        return Stream.of("udt:DateTimeString", "qdt:DateTimeString", "udt:DateString", "udt:DateTime")
                .map(element::child)
                .filter(Objects::nonNull)
                .findFirst()
                .map(Values::date)
                .orElse(null);
    }
}
