package io.portico.admin.importing;

import io.portico.admin.einvoice.document.Party;
import io.portico.model.customer.Customer;
import io.portico.model.invoice.Invoice;
import io.portico.model.invoice.InvoiceState;
import io.portico.model.invoice.PartyDetails;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/** An invoice whose number another document brings again. */
final class Namesake {

    private Namesake() {}

    /**
     * Whether the document may take the invoice's place. Not if it is for somebody else, since clients who see the old
     * one would see it; not in another currency than payments were made in; and a cancelled invoice stays as it is.
     */
    static boolean mayBeReplaced(Invoice invoice, Invoice newer, Match match) {
        if (invoice.state() == InvoiceState.CANCELLED || invoice.kind() != newer.kind()) return false;
        if (!invoice.paid().isZero() && !invoice.currency().equals(newer.currency())) return false;

        return match.customer() == null
                ? isSame(invoice.buyer(), newer.buyer())
                : match.customer().equals(invoice.customer());
    }

    private static boolean isSame(PartyDetails was, PartyDetails is) {
        return was != null
                && Objects.equals(Customer.normalVatId(was.vatId()), Customer.normalVatId(is.vatId()))
                && Party.plainName(was.name()).equals(Party.plainName(is.name()));
    }

    /** The differences one after the other, three values each: what, before, after. */
    static List<Object> told(List<Facts.Difference> differences) {
        var told = new ArrayList<>();
        for (var difference : differences) {
            told.add(difference.what());
            told.add(difference.before());
            told.add(difference.after());
        }
        return told;
    }
}
