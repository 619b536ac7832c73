package io.portico.admin.customerfile;

import io.portico.model.customer.Customer;
import io.portico.model.customer.CustomerDetails;
import io.portico.tenancy.TenantService;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Looks up the customers that rows could be about, for many rows at once. */
@TenantService
public class Directories {

    @PersistenceContext(unitName = "firm")
    EntityManager em;

    Directory of(Collection<CustomerDetails> rows) {
        var found = new LinkedHashSet<Customer>();
        found.addAll(by("externalKey", values(rows, CustomerDetails::externalKey)));
        found.addAll(by("vatId", values(rows, CustomerDetails::vatId)));
        found.addAll(by("registrationNumber", values(rows, CustomerDetails::registrationNumber)));
        found.addAll(by("emailCanonical", values(rows, row -> row.email() == null ? null : row.email().canonical())));
        found.addAll(by("name", values(rows, CustomerDetails::name)));
        return new Directory(found);
    }

    private static Set<String> values(Collection<CustomerDetails> rows, Function<CustomerDetails, String> part) {
        return rows.stream().map(part).filter(Objects::nonNull).collect(Collectors.toSet());
    }

    private Collection<Customer> by(String attribute, Set<String> values) {
        if (values.isEmpty()) return Set.of();

        return em.createQuery("select c from Customer c where c." + attribute + " in :values order by c.id", Customer.class)
                .setParameter("values", values)
                .getResultList();
    }
}
