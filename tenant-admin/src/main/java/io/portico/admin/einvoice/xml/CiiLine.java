package io.portico.admin.einvoice.xml;

import static io.portico.admin.einvoice.xml.Values.amount;
import static io.portico.admin.einvoice.xml.Values.identifier;
import static io.portico.admin.einvoice.xml.Values.name;
import static io.portico.admin.einvoice.xml.Values.quantity;
import static io.portico.admin.einvoice.xml.Values.texts;
import static io.portico.admin.einvoice.xml.Values.unitPrice;

import io.portico.admin.einvoice.document.Line;

/** The lines of a CII document. */
final class CiiLine {

    private CiiLine() {}

    /** An IncludedSupplyChainTradeLineItem. */
    static Line read(Element part) {
        var unit = part.child("ram:SpecifiedLineTradeDelivery/ram:BilledQuantity");
        var price = "ram:SpecifiedLineTradeAgreement/ram:NetPriceProductTradePrice/";
        var settlement = "ram:SpecifiedLineTradeSettlement/";
        return new Line(
                identifier(part, "ram:AssociatedDocumentLineDocument/ram:LineID"),
                name(part, "ram:SpecifiedTradeProduct/ram:Name"),
                texts(part, "ram:SpecifiedTradeProduct/ram:Description"),
                texts(part, "ram:AssociatedDocumentLineDocument/ram:IncludedNote/ram:Content"),
                identifier(part, "ram:SpecifiedTradeProduct/ram:SellerAssignedID"),
                quantity(part, "ram:SpecifiedLineTradeDelivery/ram:BilledQuantity"),
                unit == null ? null : unit.attribute("unitCode"),
                unitPrice(part, price + "ram:ChargeAmount", price + "ram:BasisQuantity"),
                amount(part, settlement + "ram:SpecifiedTradeSettlementLineMonetarySummation/ram:LineTotalAmount"),
                identifier(part, settlement + "ram:ApplicableTradeTax/ram:CategoryCode"),
                amount(part, settlement + "ram:ApplicableTradeTax/ram:RateApplicablePercent"),
                part.children(settlement + "ram:SpecifiedTradeAllowanceCharge").stream()
                        .map(CiiMapping::adjustment)
                        .toList(),
                CiiMapping.period(part.child(settlement + "ram:BillingSpecifiedPeriod")));
    }
}
