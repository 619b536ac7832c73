package io.portico.admin.invoice.entry;

import static io.portico.model.timeline.EventKind.INVOICE_CHANGED;
import static io.portico.model.timeline.EventKind.INVOICE_CREATED;
import static jakarta.persistence.LockModeType.OPTIMISTIC_FORCE_INCREMENT;

import io.portico.admin.access.CurrentColleague;
import io.portico.model.NotFound;
import io.portico.model.Refusal;
import io.portico.model.access.PublicId;
import io.portico.model.customer.Customer;
import io.portico.model.invoice.Invoice;
import io.portico.model.invoice.InvoiceState;
import io.portico.model.invoice.Reckoning;
import io.portico.model.timeline.About;
import io.portico.model.timeline.Change;
import io.portico.model.timeline.EventKind;
import io.portico.model.timeline.Timeline;
import io.portico.platform.DatabaseClock;
import io.portico.platform.Mishap;
import io.portico.tenancy.CurrentTenant;
import io.portico.tenancy.TenantService;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.OptimisticLockException;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.PersistenceException;
import java.util.List;
import java.util.Optional;

/** Drafts as they are entered and entered anew. Both sides stand on them as they are at that moment. */
@TenantService
public class Drafts {

    @PersistenceContext(unitName = "firm")
    EntityManager em;

    @Inject
    Timeline timeline;

    @Inject
    CurrentColleague me;

    @Inject
    CurrentTenant tenant;

    @Inject
    DatabaseClock now;

    /** An invoice as its form begins, whether or not it is still a draft; somebody else's doesn't exist. */
    DraftView show(String publicId) {
        return DraftView.of(found(publicId));
    }

    private Invoice found(String publicId) {
        return invoice(publicId).orElseThrow(() -> new NotFound("invoice", publicId));
    }

    private Invoice draft(String publicId) {
        var invoice = found(publicId);
        if (invoice.state() != InvoiceState.DRAFT) throw new Refusal("invoice.notDraft", invoice.number());

        return invoice;
    }

    private Optional<Invoice> invoice(String publicId) {
        return em.createQuery("select i from Invoice i where i.publicId = :id", Invoice.class)
                .setParameter("id", publicId)
                .getResultStream()
                .findFirst();
    }

    /** Keeps a new draft, once for each id of a form: sent again, nothing more happens. */
    void create(PublicId form, InvoiceEntry entry) {
        if (invoice(form.value()).isPresent()) return;

        var customer = customer(entry.customer());
        demandVatId(customer, entry);
        var invoice = Invoice.entered(form, customer, entry.head(), reckoned(entry), me.getName(), now.now());
        Parties.putOn(invoice, tenant.get(), customer);
        em.persist(invoice);
        written(invoice);
        record(INVOICE_CREATED, invoice, List.of(new Change("invoice.payable", null, invoice.payable().toString())));
    }

    /** Enters a draft anew, unless somebody else did so after this version was seen. */
    void change(String publicId, int seen, InvoiceEntry entry) {
        var invoice = draft(publicId);
        if (invoice.version() != seen) throw new Refusal("invoice.changedMeanwhile", invoice.number());

        var before = EntryChanges.of(invoice);
        var customer = customer(entry.customer());
        demandVatId(customer, entry);
        em.lock(invoice, OPTIMISTIC_FORCE_INCREMENT);
        invoice.reenter(customer, entry.head(), reckoned(entry));
        Parties.putOn(invoice, tenant.get(), customer);
        written(invoice);
        var changes = before.to(EntryChanges.of(invoice));
        if (!changes.isEmpty()) record(INVOICE_CHANGED, invoice, changes);
    }

    /** Whoever owes the tax, or gets goods across a border, is known by a VAT id. */
    private static void demandVatId(Customer customer, InvoiceEntry entry) {
        if (customer.vatId() != null) return;
        if (entry.items().stream().noneMatch(item -> item.zero() != null && item.zero().needsBuyerVatId())) return;

        throw Refusal.on("customer", "invoice.noBuyerVatId", customer.name());
    }

    private static Reckoning reckoned(InvoiceEntry entry) {
        var reckoning = Reckoning.of(entry.items(), entry.currency());
        if (reckoning.total().isNegative()) throw Refusal.on("lines", "invoice.belowZero");

        return reckoning;
    }

    private Customer customer(String publicId) {
        return em.createQuery("select c from Customer c where c.publicId = :id", Customer.class)
                .setParameter("id", publicId)
                .getResultStream()
                .findFirst()
                .orElseThrow(() -> Refusal.on("customer", "invoice.noCustomer"));
    }

    /** Two presses or two colleagues at the same moment: the database lets one through. */
    private void written(Invoice invoice) {
        try {
            em.flush();
        } catch (OptimisticLockException overtaken) {
            throw new Refusal("invoice.changedMeanwhile", invoice.number());
        } catch (PersistenceException twice) {
            if (invoice.version() > 1 || !Mishap.isTaken(twice)) throw twice;

            throw new Refusal("invoice.sentTwice");
        }
    }

    private void record(EventKind kind, Invoice invoice, List<Change> changes) {
        var about = About.invoice(invoice.customer().id(), invoice.id(), invoice.number());
        timeline.record(kind, me.actor(), about, changes);
    }
}
