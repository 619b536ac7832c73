package io.portico.admin.invoice;

import io.portico.model.client.Client;
import io.portico.model.invoice.Invoice;
import io.portico.model.sharing.Section;
import io.portico.model.sharing.Share;
import io.portico.tenancy.CurrentTenant;
import io.portico.tenancy.TenantService;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.util.List;

/** Who can read an invoice in the portal, as far as sharing goes. */
@TenantService
public class Viewers {

    private static final String SHARES = """
            select s from Share s join fetch s.client where s.customer = :customer and s.revokedAt is null order by s.id
            """;

    @PersistenceContext(unitName = "firm")
    EntityManager em;

    @Inject
    CurrentTenant tenant;

    @Inject
    Clock clock;

    List<InvoiceView.Viewer> of(Invoice invoice) {
        var today = tenant.get().today(clock);
        return em.createQuery(SHARES, Share.class)
                .setParameter("customer", invoice.customer())
                .getResultStream()
                .filter(share -> share.isActive(today) && shows(share, invoice))
                .map(Share::client)
                .map(Viewers::viewer)
                .toList();
    }

    private static boolean shows(Share share, Invoice invoice) {
        var scope = share.scope();
        return scope.sections().contains(Section.INVOICES) && scope.statuses().contains(invoice.state());
    }

    private static InvoiceView.Viewer viewer(Client client) {
        return new InvoiceView.Viewer(client.isRegistered() ? client.name() : "", client.email().original());
    }
}
