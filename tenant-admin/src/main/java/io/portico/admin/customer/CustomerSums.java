package io.portico.admin.customer;

import io.portico.model.sharing.SharedInvoices;
import io.portico.tenancy.CurrentTenant;
import io.portico.tenancy.TenantService;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.util.Collection;
import java.util.List;

/** What customers owe, currency by currency, for a whole page of them at once. */
@TenantService
public class CustomerSums {

    private static final String SUMS = """
            select i.customer.id, i.currency, sum(i.open), sum(case when i.dueOn < :today then i.open else 0 end)
            from Invoice i where i.customer.id in :customers
            and i.state in (io.portico.model.invoice.InvoiceState.APPROVED,
                io.portico.model.invoice.InvoiceState.PARTIALLY_PAID) and
            """ + SharedInvoices.OPEN + """
            group by i.customer.id, i.currency order by i.currency
            """;

    @PersistenceContext(unitName = "firm")
    EntityManager em;

    @Inject
    CurrentTenant tenant;

    @Inject
    Clock clock;

    /** One entry for each customer and currency in which something is open. */
    public List<CustomerMoney> of(Collection<Long> customers) {
        if (customers.isEmpty()) return List.of();

        return em.createQuery(SUMS, Object[].class)
                .setParameter("customers", customers)
                .setParameter("today", tenant.get().today(clock))
                .getResultStream()
                .map(CustomerMoney::of)
                .toList();
    }
}
