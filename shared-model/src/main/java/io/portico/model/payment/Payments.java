package io.portico.model.payment;

import io.portico.model.invoice.Invoice;
import io.portico.tenancy.TenantService;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;

/** What came in for an invoice. Whoever asks has seen to it that the invoice may be shown. */
@TenantService
public class Payments {

    @PersistenceContext(unitName = "firm")
    EntityManager em;

    /** The oldest first. */
    public List<Received> on(Invoice invoice) {
        return em.createQuery(
                        "select p from Payment p where p.invoice = :invoice order by p.receivedOn, p.id", Payment.class)
                .setParameter("invoice", invoice)
                .getResultStream()
                .map(Received::of)
                .toList();
    }
}
