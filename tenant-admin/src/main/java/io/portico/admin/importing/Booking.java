package io.portico.admin.importing;

import static io.portico.model.timeline.EventKind.INVOICE_IMPORTED;
import static io.portico.model.timeline.EventKind.INVOICE_REPLACED;

import io.portico.admin.einvoice.document.EInvoice;
import io.portico.model.customer.Customer;
import io.portico.model.invoice.Invoice;
import io.portico.model.invoice.InvoiceSource;
import io.portico.model.invoice.InvoiceState;
import io.portico.model.money.Money;
import io.portico.model.payment.Payment;
import io.portico.model.payment.PaymentMethod;
import io.portico.model.timeline.About;
import io.portico.model.timeline.Actor;
import io.portico.model.timeline.Change;
import io.portico.model.timeline.Timeline;
import io.portico.platform.DatabaseClock;
import io.portico.tenancy.CurrentTenant;
import io.portico.tenancy.TenantService;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.util.List;

/** Books e-invoices: as new invoices, approved at once, or as newer versions of those that are there. */
@TenantService
public class Booking {

    @PersistenceContext(unitName = "firm")
    EntityManager em;

    @Inject
    CurrentTenant tenant;

    @Inject
    Timeline timeline;

    @Inject
    DatabaseClock clock;

    @Inject
    Clock days;

    /** Books a document as an invoice for this customer; with nothing left to pay it is paid at once. */
    public Invoice book(EInvoice document, Customer customer, Actor by) {
        var invoice = draft(document, customer, by);
        invoice.approve();
        em.persist(invoice);
        payBefore(invoice, transcript(document).prepaid(), by);
        em.flush();
        timeline.record(INVOICE_IMPORTED, by, about(invoice));
        return invoice;
    }

    /** What booking would make of it, known to nobody yet. */
    Invoice draft(EInvoice document, Customer customer, Actor by) {
        var transcript = transcript(document);
        var invoice = Invoice.draft(
                customer, transcript.head(), transcript.amounts(), InvoiceSource.IMPORT, by.name(), clock.now());
        transcript.into(invoice);
        return invoice;
    }

    /** Lets a newer version of an invoice take the place of what it said; payments stay. */
    public void replace(Invoice invoice, EInvoice document, Actor by) {
        var changes = changes(invoice, document, by);
        var transcript = transcript(document);
        invoice.restate(transcript.head(), transcript.amounts());
        em.flush();
        transcript.into(invoice);
        if (invoice.state() == InvoiceState.DRAFT) invoice.approve();
        payBefore(invoice, transcript.prepaid() - invoice.paid().minor(), by);
        timeline.record(INVOICE_REPLACED, by, about(invoice), changes);
    }

    private List<Change> changes(Invoice invoice, EInvoice document, Actor by) {
        return Facts.differences(invoice, draft(document, invoice.customer(), by)).stream()
                .map(difference -> new Change(difference.what(), text(difference.before()), text(difference.after())))
                .toList();
    }

    private static String text(Object value) {
        return value == null ? "" : value.toString();
    }

    // A document that says more was prepaid than is to be paid leaves nothing open, and that is all that can be booked.
    private void payBefore(Invoice invoice, long prepaid, Actor by) {
        var paid = Math.min(prepaid, invoice.open().minor());
        if (paid <= 0 || !invoice.state().isPayable()) return;

        var amount = Money.of(paid, invoice.currency());
        em.persist(Payment.on(
                invoice, amount, invoice.issuedOn(), PaymentMethod.BEFORE_IMPORT, null, by.name(), clock.now()));
    }

    private Transcript transcript(EInvoice document) {
        return new Transcript(document, tenant.get().today(days));
    }

    private static About about(Invoice invoice) {
        return About.invoice(invoice.customer().id(), invoice.id(), invoice.number());
    }
}
