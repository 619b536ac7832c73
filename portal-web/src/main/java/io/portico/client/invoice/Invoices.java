package io.portico.client.invoice;

import io.portico.client.access.CurrentClient;
import io.portico.client.access.SharedCustomer;
import io.portico.model.NotFound;
import io.portico.model.invoice.Invoice;
import io.portico.model.invoice.InvoiceOriginal;
import io.portico.model.invoice.view.InvoiceFilter;
import io.portico.model.invoice.view.InvoicePage;
import io.portico.model.invoice.view.InvoiceQuery;
import io.portico.model.invoice.view.Stretch;
import io.portico.model.payment.Payments;
import io.portico.model.sharing.Section;
import io.portico.model.sharing.SharedInvoices;
import io.portico.tenancy.CurrentTenant;
import io.portico.tenancy.TenantService;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.util.List;

/** The invoices shared with the client who is signed in: every question starts at what this client may see. */
@TenantService
public class Invoices {

    @PersistenceContext(unitName = "firm")
    EntityManager em;

    @Inject
    CurrentClient client;

    @Inject
    CurrentTenant tenant;

    @Inject
    Payments payments;

    @Inject
    Clock clock;

    /** These rows of the list. */
    public InvoicePage list(InvoiceFilter filter, Stretch stretch) {
        var customer = client.customer();
        if (!mayRead(customer)) return InvoicePage.EMPTY;

        return new InvoiceQuery(SharedInvoices.CONDITION, filter, tenant.get().today(clock), "i.number", "i.subject")
                .with("customer", customer.id())
                .with("shared", customer.scope().statuses())
                .page(em, filter.order(), stretch);
    }

    /** One invoice with all that belongs to it. */
    public InvoiceView show(String publicId) {
        var invoice = find(publicId);
        return InvoiceView.of(invoice, payments.on(invoice), originals(invoice), tenant.get().today(clock));
    }

    private List<InvoiceOriginal> originals(Invoice invoice) {
        return em.createQuery(
                        "select o from InvoiceOriginal o where o.invoice = :invoice and o.replacedAt is null order by o.id",
                        InvoiceOriginal.class)
                .setParameter("invoice", invoice)
                .getResultList();
    }

    /** The file behind one original of an invoice that this client may see. */
    public InvoiceOriginal original(String publicId) {
        return em.createQuery(
                        "select o from InvoiceOriginal o join fetch o.invoice i where o.publicId = :id and o.replacedAt is null",
                        InvoiceOriginal.class)
                .setParameter("id", publicId)
                .getResultStream()
                .filter(original -> isShared(original.invoice()))
                .findFirst()
                .orElseThrow(() -> new NotFound("original", publicId));
    }

    private Invoice find(String publicId) {
        return em.createQuery("select i from Invoice i where i.publicId = :id", Invoice.class)
                .setParameter("id", publicId)
                .getResultStream()
                .filter(this::isShared)
                .findFirst()
                .orElseThrow(() -> new NotFound("invoice", publicId));
    }

    private boolean isShared(Invoice invoice) {
        return client.getCustomers().stream()
                .anyMatch(customer -> mayRead(customer)
                        && customer.id() == invoice.customer().id()
                        && customer.scope().statuses().contains(invoice.state()));
    }

    private static boolean mayRead(SharedCustomer customer) {
        return customer.scope().sections().contains(Section.INVOICES)
                && !customer.scope().statuses().isEmpty();
    }
}
