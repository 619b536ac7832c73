package io.portico.admin.importing;

import io.portico.admin.einvoice.document.Party;
import io.portico.tenancy.Firm;
import java.util.Objects;
import java.util.stream.Stream;

/** Tells whether a document's seller is the firm itself: by VAT id, else by registration number, else by name. */
final class Seller {

    private Seller() {}

    /** The first of the three that both sides have decides. */
    static boolean is(Firm firm, Party seller) {
        var imprint = firm.imprint();
        var vatId = Party.identifier(seller.vatId());
        var ownVatId = Party.identifier(imprint.vatId());
        if (vatId != null && ownVatId != null) return vatId.equals(ownVatId);

        var number = Party.identifier(seller.registrationNumber());
        var ownNumber = Party.identifier(imprint.registrationNumber());
        if (number != null && ownNumber != null) return number.equals(ownNumber);

        return isNamed(firm, seller);
    }

    private static boolean isNamed(Firm firm, Party seller) {
        var names = Stream.of(firm.imprint().legalName(), firm.name())
                .filter(Objects::nonNull)
                .map(Party::plainName)
                .toList();
        return Stream.of(seller.name(), seller.tradingName())
                .filter(Objects::nonNull)
                .map(Party::plainName)
                .anyMatch(name -> !name.isEmpty() && names.contains(name));
    }
}
