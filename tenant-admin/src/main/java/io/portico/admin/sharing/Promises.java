package io.portico.admin.sharing;

import io.portico.model.invoice.InvoiceState;
import io.portico.model.money.Money;
import io.portico.model.sharing.SharedInvoices;
import io.portico.tenancy.TenantService;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Set;

/** Counts what somebody would see, by the same words the portal itself asks with. */
@TenantService
public class Promises {

    private static final String COUNT = "select count(i) from Invoice i where" + SharedInvoices.CONDITION;
    private static final String OPEN = "select i.currency, sum(i.open) from Invoice i where" + SharedInvoices.CONDITION
            + "and" + SharedInvoices.OPEN + "group by i.currency order by i.currency";

    @PersistenceContext(unitName = "firm")
    EntityManager em;

    /** What these statuses of this customer show. */
    public Promise of(String customer, Set<InvoiceState> statuses) {
        if (statuses.isEmpty()) return Promise.NOTHING;

        var id = em.createQuery("select c.id from Customer c where c.publicId = :id", Long.class)
                .setParameter("id", customer)
                .getSingleResult();
        var count = em.createQuery(COUNT, Long.class)
                .setParameter("customer", id)
                .setParameter("shared", statuses)
                .getSingleResult();
        return new Promise(count, open(id, statuses));
    }

    private List<Money> open(long customer, Set<InvoiceState> statuses) {
        return em.createQuery(OPEN, Object[].class)
                .setParameter("customer", customer)
                .setParameter("shared", statuses)
                .getResultStream()
                .map(row -> Money.of(((Number) row[1]).longValue(), (String) row[0]))
                .toList();
    }
}
