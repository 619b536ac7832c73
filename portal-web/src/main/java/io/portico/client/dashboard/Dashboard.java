package io.portico.client.dashboard;

import io.portico.client.access.CurrentClient;
import io.portico.model.sharing.SharedInvoices;
import io.portico.tenancy.CurrentTenant;
import io.portico.tenancy.TenantService;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.util.List;

/** Sums over what was shared with the client who is signed in. */
@TenantService
public class Dashboard {

    private static final String SUMS = """
            select i.currency, sum(i.open), count(i), sum(case when i.dueOn < :today then i.open else 0 end),
                sum(case when i.dueOn < :today then 1 else 0 end),
                min(case when i.dueOn >= :today then i.dueOn else null end)
            from Invoice i where
            """ + SharedInvoices.CONDITION + "and" + SharedInvoices.OPEN + """
            group by i.currency order by i.currency
            """;

    @PersistenceContext(unitName = "firm")
    EntityManager em;

    @Inject
    CurrentClient client;

    @Inject
    CurrentTenant tenant;

    @Inject
    Clock clock;

    /** What is open and overdue, currency by currency; empty when nothing is. */
    public List<Sum> sums() {
        var customer = client.customer();
        if (customer.scope().statuses().isEmpty()) return List.of();

        return em.createQuery(SUMS, Object[].class)
                .setParameter("customer", customer.id())
                .setParameter("shared", customer.scope().statuses())
                .setParameter("today", tenant.get().today(clock))
                .getResultStream()
                .map(Sum::of)
                .toList();
    }
}
