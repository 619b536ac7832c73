package io.portico.admin.invoice.entry;

import io.portico.admin.einvoice.document.Party;
import io.portico.model.customer.Customer;
import io.portico.model.invoice.Invoice;
import io.portico.model.invoice.PartyDetails;
import io.portico.model.invoice.Transfer;
import io.portico.tenancy.BankAccount;
import io.portico.tenancy.Firm;
import java.util.List;

/** The two sides of an invoice entered by hand and where to pay it, as firm and customer stand at this moment. */
final class Parties {

    // UNTDID 4461.
    private static final String CREDIT_TRANSFER = "30";
    private static final String SEPA = "58";

    private Parties() {}

    static void putOn(Invoice invoice, Firm firm, Customer customer) {
        var seller = seller(firm);
        invoice.between(seller, buyer(customer), key(seller), null);
        invoice.payBy(transfer(invoice, firm.account(), seller));
    }

    private static Transfer transfer(Invoice invoice, BankAccount account, PartyDetails seller) {
        if (!account.isThere()) return new Transfer(null, null, null, null, null, null);

        var holder = account.holder() == null ? seller.name() : account.holder();
        var means = invoice.currency().equals("EUR") ? SEPA : CREDIT_TRANSFER;
        return new Transfer(means, account.iban(), account.bic(), holder, invoice.number(), null);
    }

    private static PartyDetails seller(Firm firm) {
        var imprint = firm.imprint();
        return new PartyDetails(
                imprint.legalName() == null ? firm.name() : imprint.legalName(),
                imprint.street(),
                imprint.postCode(),
                imprint.city(),
                imprint.country(),
                imprint.vatId(),
                imprint.registrationNumber(),
                firm.contactEmail());
    }

    private static PartyDetails buyer(Customer customer) {
        var known = customer.details();
        return new PartyDetails(
                known.name(),
                known.street(),
                known.postCode(),
                known.city(),
                known.country(),
                known.vatId(),
                known.registrationNumber(),
                known.email() == null ? null : known.email().original());
    }

    /** As the import knows sellers, so that the same invoice coming as a file later meets this one. */
    private static String key(PartyDetails seller) {
        return new Party(
                        seller.name(), null, seller.vatId(), null, seller.registrationNumber(), null, List.of(), null, null,
                        null, null, null, null, null)
                .key();
    }
}
