package io.portico.client.access;

import io.portico.model.access.EmailAddress;
import io.portico.model.client.Client;
import io.portico.model.customer.Customer;
import io.portico.model.sharing.Scope;
import io.portico.model.sharing.Share;
import io.portico.platform.DatabaseClock;
import io.portico.tenancy.CurrentTenant;
import io.portico.tenancy.TenantService;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;

/** Whom the firm lets in by an address: a client something is shared with, or, if the firm says so, a customer by their record. */
@TenantService
public class Known {

    /** No client's key. */
    private static final long NOBODY = 0;

    @PersistenceContext(unitName = "firm")
    EntityManager em;

    @Inject
    CurrentTenant tenant;

    @Inject
    Entrances entrances;

    @Inject
    DatabaseClock clock;

    /** The client with this address, whatever is shared with them. */
    public Optional<Client> client(EmailAddress address) {
        return em.createQuery("select c from Client c where c.emailCanonical = :email", Client.class)
                .setParameter("email", address.canonical())
                .getResultStream()
                .findFirst();
    }

    /** The client of this public id. */
    Optional<Client> named(String publicId) {
        return em.createQuery("select c from Client c where c.publicId = :id", Client.class)
                .setParameter("id", publicId)
                .getResultStream()
                .findFirst();
    }

    /** Whether a code for this address would lead anywhere. What is nobody's is looked up all the same (security.md A-7). */
    public boolean leadsIn(EmailAddress address) {
        var client = client(address).map(Client::id).orElse(NOBODY);
        var recorded = tenant.get().admitsByRecord() && !records(address).isEmpty();
        return !entrances.customers(client).isEmpty() || recorded;
    }

    /** The client who proved to hold this address; made from the record, with the firm's usual share, where it admits so. */
    public Optional<Client> admitted(EmailAddress address) {
        var known = client(address);
        if (!tenant.get().admitsByRecord()) return known;

        var records = records(address);
        if (records.isEmpty()) return known;

        var client = known.orElseGet(() -> newcomer(address, records.get(0)));
        for (var customer : records) {
            if (!hasShare(client, customer)) em.persist(new Share(client, customer, Scope.USUAL, null, clock.now()));
        }
        em.flush();
        return Optional.of(client);
    }

    private Client newcomer(EmailAddress address, Customer record) {
        var firm = tenant.get();
        var language = record.language().orElse(firm.language());
        var client = Client.invited(address, language, firm.zone(), clock.now());
        em.persist(client);
        return client;
    }

    private boolean hasShare(Client client, Customer customer) {
        return em.createQuery("select count(s) from Share s where s.client = :client and s.customer = :customer", Long.class)
                        .setParameter("client", client)
                        .setParameter("customer", customer)
                        .getSingleResult()
                > 0;
    }

    /** Whether a client used this address once and left it: its mailbox may be anybody's now, so a record opens nothing by it. */
    private boolean isLeft(EmailAddress address) {
        return em.createQuery("select count(e) from EmailChange e where e.oldCanonical = :email and e.move.undoneAt is null", Long.class)
                        .setParameter("email", address.canonical())
                        .getSingleResult()
                > 0;
    }

    private List<Customer> records(EmailAddress address) {
        if (client(address).isEmpty() && isLeft(address)) return List.of();

        return em.createQuery("select c from Customer c where c.emailCanonical = :email order by c.id", Customer.class)
                .setParameter("email", address.canonical())
                .getResultList();
    }
}
