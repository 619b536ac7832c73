package io.portico.admin.einvoice.xml;

import static io.portico.admin.einvoice.xml.Values.firstName;
import static io.portico.admin.einvoice.xml.Values.identifier;
import static io.portico.admin.einvoice.xml.Values.name;

import io.portico.admin.einvoice.document.Limits;
import io.portico.admin.einvoice.document.Party;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/** The parties of a CII document. */
final class CiiParty {

    private CiiParty() {}

    /** A SellerTradeParty or BuyerTradeParty. */
    static Party read(Element party) {
        if (party == null) return Party.UNKNOWN;

        return new Party(
                firstName(party, "ram:Name", "ram:SpecifiedLegalOrganization/ram:TradingBusinessName"),
                name(party, "ram:SpecifiedLegalOrganization/ram:TradingBusinessName"),
                taxId(party, "VA"),
                taxId(party, "FC"),
                identifier(party, "ram:SpecifiedLegalOrganization/ram:ID"),
                id(party),
                addressLines(party),
                name(party, "ram:PostalTradeAddress/ram:CityName"),
                identifier(party, "ram:PostalTradeAddress/ram:PostcodeCode"),
                name(party, "ram:PostalTradeAddress/ram:CountrySubDivisionName"),
                identifier(party, "ram:PostalTradeAddress/ram:CountryID"),
                firstName(
                        party, "ram:DefinedTradeContact/ram:PersonName", "ram:DefinedTradeContact/ram:DepartmentName"),
                email(party),
                identifier(party, "ram:DefinedTradeContact/ram:TelephoneUniversalCommunication/ram:CompleteNumber"));
    }

    private static String taxId(Element party, String scheme) {
        return party.children("ram:SpecifiedTaxRegistration/ram:ID").stream()
                .filter(id -> scheme.equals(id.attribute("schemeID")))
                .map(id -> Values.line(id, Limits.IDENTIFIER))
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
    }

    private static String id(Element party) {
        var own = identifier(party, "ram:ID");
        return own == null ? identifier(party, "ram:GlobalID") : own;
    }

    private static List<String> addressLines(Element party) {
        return Stream.of("ram:LineOne", "ram:LineTwo", "ram:LineThree")
                .map(line -> name(party, "ram:PostalTradeAddress/" + line))
                .filter(Objects::nonNull)
                .toList();
    }

    private static String email(Element party) {
        var contact = identifier(party, "ram:DefinedTradeContact/ram:EmailURIUniversalCommunication/ram:URIID");
        if (contact != null) return contact;

        var uri = party.child("ram:URIUniversalCommunication/ram:URIID");
        return uri != null && "EM".equals(uri.attribute("schemeID")) ? Values.line(uri, Limits.IDENTIFIER) : null;
    }
}
