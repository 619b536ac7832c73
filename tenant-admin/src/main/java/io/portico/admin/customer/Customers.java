package io.portico.admin.customer;

import static io.portico.model.timeline.EventKind.CUSTOMER_CHANGED;
import static io.portico.model.timeline.EventKind.CUSTOMER_CREATED;

import io.portico.admin.access.CurrentColleague;
import io.portico.model.NotFound;
import io.portico.model.Refusal;
import io.portico.model.customer.Customer;
import io.portico.model.customer.CustomerDetails;
import io.portico.model.timeline.About;
import io.portico.model.timeline.Change;
import io.portico.model.timeline.Timeline;
import io.portico.platform.DatabaseClock;
import io.portico.platform.Mishap;
import io.portico.tenancy.TenantService;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.OptimisticLockException;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.PersistenceException;
import java.util.List;

/** The firm's customers, one by one: opened, created, changed. */
@TenantService
public class Customers {

    @PersistenceContext(unitName = "firm")
    EntityManager em;

    @Inject
    CustomerSums sums;

    @Inject
    Timeline timeline;

    @Inject
    DatabaseClock clock;

    @Inject
    CurrentColleague me;

    /** One customer with what they owe; somebody else's doesn't exist. */
    public CustomerView show(String publicId) {
        var customer = find(publicId);
        return CustomerView.of(customer, sums.of(List.of(customer.id())));
    }

    /** Opens a record; its public id. */
    public String create(CustomerDetails details) {
        refuseTakenKey(details, null);
        var customer = Customer.of(details, clock.now());
        em.persist(customer);
        written(details);
        timeline.record(CUSTOMER_CREATED, me.actor(), about(customer), CustomerChanges.first(details));
        return customer.publicId();
    }

    /** Changes a record, unless somebody else did so after this version was seen. */
    public void change(String publicId, int seenVersion, CustomerDetails details) {
        var customer = find(publicId);
        if (customer.version() != seenVersion) throw new Refusal("customer.changedMeanwhile");

        refuseTakenKey(details, customer.id());
        var changes = CustomerChanges.between(customer.details(), details);
        if (changes.isEmpty()) return;

        customer.describe(details);
        written(details);
        timeline.record(CUSTOMER_CHANGED, me.actor(), about(customer), changes);
    }

    /** What saving these details would change by now: for somebody who was overtaken by a colleague. */
    public List<Change> differences(String publicId, CustomerDetails details) {
        return CustomerChanges.between(find(publicId).details(), details);
    }

    private void refuseTakenKey(CustomerDetails details, Long own) {
        if (details.externalKey() == null) return;

        em.createQuery("select c from Customer c where c.externalKey = :key", Customer.class)
                .setParameter("key", details.externalKey())
                .getResultStream()
                .filter(holder -> !holder.id().equals(own))
                .findFirst()
                .ifPresent(holder -> {
                    throw Refusal.on("externalKey", "customer.keyTaken", details.externalKey(), holder.name());
                });
    }

    /** Two colleagues at the same moment: the database lets one through. */
    private void written(CustomerDetails details) {
        try {
            em.flush();
        } catch (OptimisticLockException overtaken) {
            throw new Refusal("customer.changedMeanwhile");
        } catch (PersistenceException taken) {
            if (details.externalKey() == null || !Mishap.isTaken(taken)) throw taken;

            throw Refusal.on("externalKey", "customer.keyTakenNow", details.externalKey());
        }
    }

    private Customer find(String publicId) {
        return em.createQuery("select c from Customer c where c.publicId = :id", Customer.class)
                .setParameter("id", publicId == null ? "" : publicId)
                .getResultStream()
                .findFirst()
                .orElseThrow(() -> new NotFound("customer", publicId));
    }

    private static About about(Customer customer) {
        return About.customer(customer.id(), customer.name());
    }
}
