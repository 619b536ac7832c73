package io.portico.admin.einvoice.xml;

import static io.portico.admin.einvoice.xml.Values.firstName;
import static io.portico.admin.einvoice.xml.Values.identifier;
import static io.portico.admin.einvoice.xml.Values.name;

import io.portico.admin.einvoice.document.Limits;
import io.portico.admin.einvoice.document.Party;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/** The parties of a UBL document. */
final class UblParty {

    private UblParty() {}

    /** The party in an AccountingSupplierParty or AccountingCustomerParty. */
    static Party read(Element part) {
        var party = part.child("cac:Party");
        if (party == null) return Party.UNKNOWN;

        return new Party(
                firstName(party, "cac:PartyLegalEntity/cbc:RegistrationName", "cac:PartyName/cbc:Name"),
                name(party, "cac:PartyName/cbc:Name"),
                taxId(party, true),
                taxId(party, false),
                identifier(party, "cac:PartyLegalEntity/cbc:CompanyID"),
                id(part, party),
                addressLines(party),
                name(party, "cac:PostalAddress/cbc:CityName"),
                identifier(party, "cac:PostalAddress/cbc:PostalZone"),
                name(party, "cac:PostalAddress/cbc:CountrySubentity"),
                identifier(party, "cac:PostalAddress/cac:Country/cbc:IdentificationCode"),
                name(party, "cac:Contact/cbc:Name"),
                email(party),
                identifier(party, "cac:Contact/cbc:Telephone"));
    }

    private static String taxId(Element party, boolean vat) {
        return party.children("cac:PartyTaxScheme").stream()
                .filter(scheme -> vat == "VAT".equalsIgnoreCase(identifier(scheme, "cac:TaxScheme/cbc:ID")))
                .map(scheme -> identifier(scheme, "cbc:CompanyID"))
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
    }

    // SEPA marks the creditor's number with its bank, which says nothing to the other side.
    private static String id(Element part, Element party) {
        return party.children("cac:PartyIdentification/cbc:ID").stream()
                .filter(id -> !"SEPA".equals(id.attribute("schemeID")))
                .map(id -> Values.line(id, Limits.IDENTIFIER))
                .filter(Objects::nonNull)
                .findFirst()
                .orElseGet(() -> identifier(part, "cbc:SupplierAssignedAccountID"));
    }

    private static List<String> addressLines(Element party) {
        return Stream.of("cbc:StreetName", "cbc:AdditionalStreetName", "cac:AddressLine/cbc:Line")
                .map(path -> name(party, "cac:PostalAddress/" + path))
                .filter(Objects::nonNull)
                .toList();
    }

    private static String email(Element party) {
        var contact = identifier(party, "cac:Contact/cbc:ElectronicMail");
        if (contact != null) return contact;

        var endpoint = party.child("cbc:EndpointID");
        return endpoint != null && "EM".equals(endpoint.attribute("schemeID"))
                ? identifier(party, "cbc:EndpointID")
                : null;
    }
}
