package io.portico.admin.invoice;

import static io.portico.model.timeline.EventKind.INVOICE_APPROVED;
import static io.portico.model.timeline.EventKind.INVOICE_CANCELLED;
import static io.portico.model.timeline.EventKind.PAYMENT_RECORDED;
import static jakarta.persistence.LockModeType.NONE;
import static jakarta.persistence.LockModeType.PESSIMISTIC_WRITE;

import io.portico.admin.access.CurrentColleague;
import io.portico.model.NotFound;
import io.portico.model.Refusal;
import io.portico.model.access.PublicId;
import io.portico.model.invoice.Invoice;
import io.portico.model.invoice.InvoiceOriginal;
import io.portico.model.payment.Payment;
import io.portico.model.payment.Payments;
import io.portico.model.timeline.About;
import io.portico.model.timeline.Change;
import io.portico.model.timeline.EventKind;
import io.portico.model.timeline.Timeline;
import io.portico.platform.DatabaseClock;
import io.portico.tenancy.CurrentTenant;
import io.portico.tenancy.TenantService;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.util.List;

/** The firm's invoices, one by one: shown, approved, paid, cancelled. Whoever acts says which version they saw. */
@TenantService
public class Invoices {

    @PersistenceContext(unitName = "firm")
    EntityManager em;

    @Inject
    Payments payments;

    @Inject
    Viewers viewers;

    @Inject
    Timeline timeline;

    @Inject
    CurrentColleague me;

    @Inject
    CurrentTenant tenant;

    @Inject
    DatabaseClock now;

    @Inject
    Clock clock;

    /** One invoice with all that belongs to it; somebody else's doesn't exist. */
    public InvoiceView show(String publicId) {
        var invoice = find(publicId);
        return InvoiceView.of(
                invoice,
                payments.on(invoice),
                originals(invoice),
                viewers.of(invoice),
                isNumberTwice(invoice),
                tenant.get().today(clock));
    }

    private Invoice find(String publicId) {
        return find(publicId, NONE);
    }

    private Invoice find(String publicId, LockModeType lock) {
        return em.createQuery("select i from Invoice i where i.publicId = :id", Invoice.class)
                .setParameter("id", publicId == null ? "" : publicId)
                .setLockMode(lock)
                .getResultStream()
                .findFirst()
                .orElseThrow(() -> new NotFound("invoice", publicId));
    }

    private List<InvoiceOriginal> originals(Invoice invoice) {
        return em.createQuery(
                        "select o from InvoiceOriginal o where o.invoice = :invoice order by o.id", InvoiceOriginal.class)
                .setParameter("invoice", invoice)
                .getResultList();
    }

    private boolean isNumberTwice(Invoice invoice) {
        return em.createQuery("select count(i) from Invoice i where i.number = :number", Long.class)
                        .setParameter("number", invoice.number())
                        .getSingleResult()
                > 1;
    }

    /** One original of one of the firm's invoices, those that were replaced included. */
    public InvoiceOriginal original(String publicId) {
        return em.createQuery("select o from InvoiceOriginal o where o.publicId = :id", InvoiceOriginal.class)
                .setParameter("id", publicId == null ? "" : publicId)
                .getResultStream()
                .findFirst()
                .orElseThrow(() -> new NotFound("original", publicId));
    }

    /** Makes a draft count. */
    public void approve(String publicId, int seen) {
        var invoice = seen(publicId, seen);
        invoice.approve();
        record(INVOICE_APPROVED, invoice, List.of());
    }

    /** Takes an invoice back. */
    public void cancel(String publicId, int seen) {
        var invoice = seen(publicId, seen);
        invoice.cancel();
        record(INVOICE_CANCELLED, invoice, List.of());
    }

    /** Books a payment, once for each id of a form: sent again, nothing more happens. */
    public void pay(String publicId, int seen, PublicId form, PaymentEntry entry) {
        var invoice = locked(publicId);
        if (isBooked(form)) return;

        refuseUnless(invoice, seen);
        var before = invoice.open();
        em.persist(Payment.on(invoice, entry.amount(), entry.on(), entry.method(), entry.note(), me.getName(), now.now())
                .under(form));
        record(PAYMENT_RECORDED, invoice, List.of(
                new Change("invoice.paid", null, entry.amount().toString()),
                new Change("invoice.open", before.toString(), invoice.open().toString())));
    }

    private boolean isBooked(PublicId form) {
        return em.createQuery("select count(p) from Payment p where p.publicId = :id", Long.class)
                        .setParameter("id", form.value())
                        .getSingleResult()
                > 0;
    }

    private Invoice seen(String publicId, int seen) {
        var invoice = locked(publicId);
        refuseUnless(invoice, seen);
        return invoice;
    }

    private static void refuseUnless(Invoice invoice, int seen) {
        if (invoice.version() != seen) throw new Refusal("invoice.changedMeanwhile", invoice.number());
    }

    /** Two colleagues at the same moment come one after the other; the second sees what the first one did. */
    private Invoice locked(String publicId) {
        return find(publicId, PESSIMISTIC_WRITE);
    }

    private void record(EventKind kind, Invoice invoice, List<Change> changes) {
        var about = About.invoice(invoice.customer().id(), invoice.id(), invoice.number());
        timeline.record(kind, me.actor(), about, changes);
    }
}
