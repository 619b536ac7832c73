package io.portico.admin.invoice;

import io.portico.model.invoice.view.FilterAddress;
import io.portico.model.invoice.view.InvoicePage;
import io.portico.model.invoice.view.InvoiceQuery;
import io.portico.tenancy.CurrentTenant;
import io.portico.tenancy.TenantService;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;

/** The list of all invoices of the firm, drafts included. */
@TenantService
public class InvoiceSearch {

    @PersistenceContext(unitName = "firm")
    EntityManager em;

    @Inject
    CurrentTenant tenant;

    @Inject
    Clock clock;

    /** The page an address names. */
    public InvoicePage list(FilterAddress address) {
        return new InvoiceQuery("1 = 1", address.filter(), tenant.get().today(clock), "i.number", "i.subject", "i.customer.name")
                .page(em, address.filter().order(), address.stretch());
    }
}
