package io.portico.admin.customerfile;

import static io.portico.model.customerfile.RowResult.CREATED;
import static io.portico.model.customerfile.RowResult.LEFT;
import static io.portico.model.customerfile.RowResult.UNCHANGED;
import static io.portico.model.customerfile.RowResult.UPDATED;
import static io.portico.model.timeline.EventKind.CUSTOMER_CHANGED;
import static io.portico.model.timeline.EventKind.CUSTOMER_CREATED;

import io.portico.admin.customer.CustomerChanges;
import io.portico.admin.work.Claim;
import io.portico.admin.work.Jobs;
import io.portico.model.Refusal;
import io.portico.model.customer.Customer;
import io.portico.model.customerfile.CustomerFile;
import io.portico.model.customerfile.CustomerFileRow;
import io.portico.model.customerfile.Known;
import io.portico.model.timeline.About;
import io.portico.model.timeline.Timeline;
import io.portico.platform.DatabaseClock;
import io.portico.tenancy.CurrentTenant;
import io.portico.tenancy.TenantService;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.ArrayList;
import java.util.List;

/**
 * Makes customers of rows, some of them in one transaction with what became of each: whatever ends in between, no row is
 * taken in twice. Each is compared anew, because the customers may be others by now.
 */
@TenantService
public class Entering {

    @PersistenceContext(unitName = "firm")
    EntityManager em;

    @Inject
    CurrentTenant tenant;

    @Inject
    Directories directories;

    @Inject
    Timeline timeline;

    @Inject
    DatabaseClock clock;

    @Inject
    Jobs jobs;

    /** Takes these rows in, unless they were or somebody else holds the file by now. */
    void enter(Claim claim, List<Long> keys) {
        jobs.oneAtATime(tenant.get().id());
        if (!jobs.hold(claim)) return;

        var file = em.find(CustomerFile.class, claim.job());
        var rows = waiting(keys);
        var told = rows.stream().map(row -> Told.read(row.told())).toList();
        var directory = directories.of(told.stream().map(each -> Entry.of(each, null).details()).toList());
        var created = new ArrayList<Customer>();
        for (var i = 0; i < rows.size(); i++) enter(rows.get(i), told.get(i), directory, file, created);
        em.flush();
        for (var customer : created) {
            timeline.record(CUSTOMER_CREATED, file.colleague(), about(customer), CustomerChanges.first(customer.details()));
        }
    }

    private List<CustomerFileRow> waiting(List<Long> keys) {
        return em.createQuery("select r from CustomerFileRow r where r.id in :keys order by r.number", CustomerFileRow.class)
                .setParameter("keys", keys)
                .getResultStream()
                .filter(row -> row.result().isWaiting())
                .toList();
    }

    private void enter(
            CustomerFileRow row, Told told, Directory directory, CustomerFile file, List<Customer> created) {
        var match = directory.match(Entry.of(told, null).details());
        if (match.likeness() != null && file.known() == Known.LEAVE) {
            row.becomes(LEFT, match.customer());
        } else if (match.several() && file.known() != Known.ADD) {
            row.refuse(Wrongs.written(List.of(new Refusal("customerFile.wrong.several"))));
        } else if (match.customer() == null || match.likeness() != null && file.known() == Known.ADD) {
            create(row, Entry.of(told, null), directory, created);
        } else {
            change(row, Entry.of(told, match.customer().details()), match.customer(), file);
        }
    }

    private void create(CustomerFileRow row, Entry entry, Directory directory, List<Customer> created) {
        if (!entry.wrong().isEmpty()) {
            row.refuse(Wrongs.written(entry.wrong()));
            return;
        }
        var customer = Customer.of(entry.details(), clock.now());
        em.persist(customer);
        directory.add(customer);
        created.add(customer);
        row.becomes(CREATED, customer);
    }

    private void change(CustomerFileRow row, Entry entry, Customer customer, CustomerFile file) {
        if (!entry.wrong().isEmpty()) {
            row.refuse(Wrongs.written(entry.wrong()));
            return;
        }
        var changes = CustomerChanges.between(customer.details(), entry.details());
        row.becomes(changes.isEmpty() ? UNCHANGED : UPDATED, customer);
        if (changes.isEmpty()) return;

        customer.describe(entry.details());
        timeline.record(CUSTOMER_CHANGED, file.colleague(), about(customer), changes);
    }

    /** Gives up on a row, whatever is wrong with it, so that the others go on. */
    void giveUp(long key) {
        var row = em.find(CustomerFileRow.class, key);
        if (row.result().isWaiting()) row.refuse(Wrongs.written(List.of(new Refusal("customerFile.wrong.failed"))));
    }

    private static About about(Customer customer) {
        return About.customer(customer.id(), customer.name());
    }
}
