package io.portico.admin.importing;

import io.portico.admin.einvoice.document.Party;
import io.portico.model.customer.Customer;
import java.util.List;
import java.util.function.Predicate;

/**
 * Whom a document is for, or why nobody can be named.
 *
 * @param customer null when it isn't certain
 * @param reason the message key that says why, null when there is a customer
 * @param word what was sought: a VAT id, a customer number or a name
 */
record Match(Customer customer, String reason, String word) {

    /** Picks among customers by VAT id, then by the firm's own number for them, then by name. */
    static Match of(Party buyer, List<Customer> customers) {
        var vatId = Customer.normalVatId(buyer.vatId());
        var byVatId = customers.stream()
                .filter(customer -> vatId != null && vatId.equals(customer.vatId()))
                .toList();
        if (byVatId.size() == 1) return found(byVatId.get(0));
        if (!byVatId.isEmpty()) {
            var named = byVatId.stream().filter(isNamed(buyer)).toList();
            return named.size() == 1 ? found(named.get(0)) : new Match(null, "import.needs.several", vatId);
        }

        var open = customers.stream().filter(customer -> fits(customer, vatId)).toList();
        var byKey = open.stream()
                .filter(customer -> buyer.id() != null && buyer.id().equals(customer.externalKey()))
                .findFirst();
        if (byKey.isPresent()) return found(byKey.get());

        var byName = open.stream().filter(isNamed(buyer)).toList();
        if (byName.size() == 1) return found(byName.get(0));
        if (!byName.isEmpty()) return new Match(null, "import.needs.several", buyer.name());

        return nobody(buyer, vatId);
    }

    private static Match found(Customer customer) {
        return new Match(customer, null, null);
    }

    // Two VAT ids are two companies, whatever their names or numbers.
    private static boolean fits(Customer customer, String vatId) {
        return vatId == null || customer.vatId() == null;
    }

    private static Predicate<Customer> isNamed(Party buyer) {
        var name = Party.plainName(buyer.name());
        return customer -> !name.isEmpty() && name.equals(Party.plainName(customer.name()));
    }

    private static Match nobody(Party buyer, String vatId) {
        if (vatId != null) return new Match(null, "import.needs.vatId", vatId);
        if (buyer.name() != null) return new Match(null, "import.needs.name", buyer.name());

        return new Match(null, "import.needs.nobody", "");
    }
}
