package io.portico.admin.customerfile;

import io.portico.model.customer.Customer;
import io.portico.model.customer.CustomerDetails;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Customers that some rows could be about, to be found by number and by likeness. */
final class Directory {

    private final Map<String, Customer> byKey = new HashMap<>();
    private final Map<Likeness, Map<String, List<Customer>>> alike = new EnumMap<>(Likeness.class);

    Directory(Collection<Customer> customers) {
        customers.forEach(this::add);
    }

    void add(Customer customer) {
        var details = customer.details();
        if (details.externalKey() != null) byKey.put(details.externalKey(), customer);
        for (var likeness : Likeness.values()) {
            var value = likeness.of(details);
            if (value == null) continue;

            var all = alike.computeIfAbsent(likeness, key -> new HashMap<>())
                    .computeIfAbsent(value, key -> new ArrayList<>());
            if (!all.contains(customer)) all.add(customer);
        }
    }

    /**
     * Who a row is about. The customer number decides where there is one; only a customer who has none yet can be meant by
     * likeness then. Several who are equally alike are nobody in particular.
     */
    Match match(CustomerDetails row) {
        if (row.externalKey() != null && byKey.containsKey(row.externalKey())) {
            return new Match(byKey.get(row.externalKey()), null, false);
        }
        for (var likeness : Likeness.values()) {
            var value = likeness.of(row);
            if (value == null || !likeness.suits(row)) continue;

            var meant = alike.getOrDefault(likeness, Map.of()).getOrDefault(value, List.of()).stream()
                    .filter(customer -> row.externalKey() == null || customer.externalKey() == null)
                    .filter(customer -> likeness.mayBeOne(row, customer.details()))
                    .toList();
            if (meant.size() == 1) return new Match(meant.get(0), likeness, false);
            if (!meant.isEmpty()) return new Match(null, likeness, true);
        }
        return new Match(null, null, false);
    }

    /** Whom a row is about, and by what likeness; null for a number. Nobody is somebody new, or one of several. */
    record Match(Customer customer, Likeness likeness, boolean several) {}
}
