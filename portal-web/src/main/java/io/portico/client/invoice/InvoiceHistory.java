package io.portico.client.invoice;

import static io.portico.model.timeline.EventKind.INVOICE_APPROVED;
import static io.portico.model.timeline.EventKind.INVOICE_CANCELLED;
import static io.portico.model.timeline.EventKind.INVOICE_DOWNLOADED;
import static io.portico.model.timeline.EventKind.INVOICE_IMPORTED;
import static io.portico.model.timeline.EventKind.INVOICE_OPENED;
import static io.portico.model.timeline.EventKind.INVOICE_REPLACED;
import static io.portico.model.timeline.EventKind.PAYMENT_RECORDED;

import io.portico.client.access.CurrentClient;
import io.portico.model.invoice.InvoiceOriginal;
import io.portico.model.timeline.About;
import io.portico.model.timeline.EventKind;
import io.portico.model.timeline.Timeline;
import io.portico.model.timeline.TimelineEvent;
import io.portico.tenancy.TenantService;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.List;
import java.util.Set;

/** What happened with an invoice, as far as it is this client's business: what the firm did, and what they did themselves. */
@TenantService
public class InvoiceHistory {

    private static final Set<EventKind> BY_THE_FIRM =
            Set.of(INVOICE_IMPORTED, INVOICE_REPLACED, INVOICE_APPROVED, INVOICE_CANCELLED, PAYMENT_RECORDED);
    private static final Set<EventKind> BY_THE_CLIENT = Set.of(INVOICE_OPENED, INVOICE_DOWNLOADED);

    private static final String EVENTS = """
            select e from TimelineEvent e where e.invoiceId = :invoice
            and (e.kind in :firm or (e.clientId = :client and e.kind in :own)) order by e.at desc, e.id desc
            """;

    @PersistenceContext(unitName = "firm")
    EntityManager em;

    @Inject
    CurrentClient client;

    @Inject
    Timeline timeline;

    /** One thing that happened; the text is a message key below {@code happened.} with its detail. */
    public record Entry(EventKind kind, String detail, Instant at) {

        public String icon() {
            return switch (kind) {
                case PAYMENT_RECORDED -> "paid";
                case INVOICE_OPENED -> "eye";
                case INVOICE_DOWNLOADED -> "download";
                case INVOICE_CANCELLED -> "cancelled";
                default -> "invoice";
            };
        }
    }

    /** Keeps that the client opened it; once, the first time. */
    public void opened(InvoiceView invoice) {
        var before = em.createQuery(
                        "select count(e) from TimelineEvent e where e.invoiceId = :invoice and e.clientId = :client and e.kind = :kind",
                        Long.class)
                .setParameter("invoice", invoice.id())
                .setParameter("client", client.client().id())
                .setParameter("kind", INVOICE_OPENED)
                .getSingleResult();
        if (before == 0) record(INVOICE_OPENED, invoice.customerId(), invoice.id(), invoice.paper().number());
    }

    /** Keeps that the client took a copy. */
    public void downloaded(InvoiceOriginal original) {
        var invoice = original.invoice();
        record(INVOICE_DOWNLOADED, invoice.customer().id(), invoice.id(), invoice.number());
    }

    private void record(EventKind kind, long customer, long invoice, String number) {
        timeline.record(
                kind,
                client.actor(),
                About.invoice(customer, invoice, number).by(client.client().id()));
    }

    /** The newest first. */
    public List<Entry> of(InvoiceView invoice) {
        return em.createQuery(EVENTS, TimelineEvent.class)
                .setParameter("invoice", invoice.id())
                .setParameter("client", client.client().id())
                .setParameter("firm", BY_THE_FIRM)
                .setParameter("own", BY_THE_CLIENT)
                .setMaxResults(30)
                .getResultStream()
                .map(event -> new Entry(event.kind(), event.actorName(), event.at()))
                .toList();
    }
}
