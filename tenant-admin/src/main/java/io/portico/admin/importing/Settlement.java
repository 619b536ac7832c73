package io.portico.admin.importing;

import static io.portico.model.importing.ImportResult.ALREADY_THERE;
import static io.portico.model.importing.ImportResult.IMPORTED;
import static io.portico.model.importing.ImportResult.NEEDS_CUSTOMER;
import static io.portico.model.importing.ImportResult.OTHER_SELLER;

import io.portico.admin.einvoice.ReadInvoice;
import io.portico.admin.einvoice.Refused;
import io.portico.admin.einvoice.document.EInvoice;
import io.portico.admin.work.Claim;
import io.portico.admin.work.Jobs;
import io.portico.model.customer.Customer;
import io.portico.model.importing.ImportFile;
import io.portico.model.importing.SameNumber;
import io.portico.model.invoice.Invoice;
import io.portico.platform.DatabaseClock;
import io.portico.tenancy.CurrentTenant;
import io.portico.tenancy.TenantService;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.List;

/** Decides what becomes of a file that was read, and does it: the whole of it in one transaction, or nothing. */
@TenantService
public class Settlement {

    @PersistenceContext(unitName = "firm")
    EntityManager em;

    @Inject
    CurrentTenant tenant;

    @Inject
    Jobs jobs;

    @Inject
    KnownInvoices known;

    @Inject
    Buyers buyers;

    @Inject
    Booking booking;

    @Inject
    Originals originals;

    @Inject
    DatabaseClock clock;

    /** Settles the file, unless it was settled meanwhile or the worker's claim on its upload is over. */
    public void settle(long id, Assessed assessed, Claim claim) {
        jobs.oneAtATime(tenant.get().id());
        if (claim != null && !jobs.hold(claim)) return;

        var file = em.find(ImportFile.class, id);
        if (!file.isWaiting()) return;

        var now = clock.now();
        var same = known.withBytes(file.sha256());
        if (assessed.reading() instanceof ReadInvoice read) file.says(Summary.of(read, assessed.verdict(), file));
        if (same.isPresent()) {
            file.becomes(ALREADY_THERE, same.get().invoice(), "import.there.bytes", List.of(same.get().receivedAt()), now);
        } else if (assessed.reading() instanceof Refused refused) {
            file.refuse(refused.key(), refused.arguments(), refused.field(), now);
        } else {
            takeIn(file, (ReadInvoice) assessed.reading(), now);
        }
    }

    private void takeIn(ImportFile file, ReadInvoice read, Instant now) {
        var document = read.invoice();
        if (!file.decisions().acceptsSeller() && !Seller.is(tenant.get(), document.seller())) {
            var name = document.seller().name();
            file.end(OTHER_SELLER, name == null ? "import.seller.nobody" : "import.seller.other", listOf(name), now);
            return;
        }
        var twin = known.twin(document, Summary.syntax(read));
        if (twin.isPresent()) {
            originals.keep(file, twin.get());
            file.becomes(ALREADY_THERE, twin.get(), "import.there.twin", List.of(twin.get().createdAt()), now);
            return;
        }
        var namesake = file.decisions().sameNumber() == SameNumber.KEEP_BOTH ? null : known.namesake(document).orElse(null);
        if (namesake != null) meet(file, namesake, document, now);
        else add(file, document, now);
    }

    private static List<String> listOf(String name) {
        return name == null ? List.of() : List.of(name);
    }

    private void meet(ImportFile file, Invoice namesake, EInvoice document, Instant now) {
        var match = buyers.match(document.buyer());
        var draft = booking.draft(document, namesake.customer(), file.actor());
        var replaceable = Namesake.mayBeReplaced(namesake, draft, match);
        if (replaceable && file.decisions().sameNumber() == SameNumber.REPLACE) {
            originals.replace(namesake);
            booking.replace(namesake, document, file.actor());
            originals.keep(file, namesake);
            file.becomes(IMPORTED, namesake, "import.done.replaced", List.of(), now);
        } else {
            var why = replaceable ? "import.held.version" : "import.held.other";
            file.holdBack(namesake, why, Namesake.told(Facts.differences(namesake, draft)), now);
        }
    }

    private void add(ImportFile file, EInvoice document, Instant now) {
        var match = file.customer() != null ? new Match(file.customer(), null, null) : buyers.match(document.buyer());
        var mayCreate = file.decisions().createsCustomer() && document.buyer().name() != null;
        if (match.customer() == null && !mayCreate) {
            file.end(NEEDS_CUSTOMER, match.reason(), listOf(match.word()), now);
            return;
        }
        Customer customer =
                match.customer() == null ? buyers.create(document.buyer(), file.actor()) : match.customer();
        var invoice = booking.book(document, customer, file.actor());
        originals.keep(file, invoice);
        file.becomes(IMPORTED, invoice, null, List.of(), now);
    }

    /** Refuses a file that can't be settled, whatever is wrong with it, so that the others go on. */
    public void refuse(long id, String why, List<?> gaps) {
        var file = em.find(ImportFile.class, id);
        if (file.isWaiting()) file.refuse(why, gaps, null, clock.now());
    }
}
