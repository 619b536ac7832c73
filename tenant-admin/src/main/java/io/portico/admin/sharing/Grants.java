package io.portico.admin.sharing;

import static io.portico.model.timeline.EventKind.SHARED;
import static io.portico.model.timeline.EventKind.SHARE_CHANGED;

import io.portico.admin.access.CurrentColleague;
import io.portico.model.NotFound;
import io.portico.model.access.EmailAddress;
import io.portico.model.client.Client;
import io.portico.model.customer.Customer;
import io.portico.model.sharing.Scope;
import io.portico.model.sharing.Share;
import io.portico.model.timeline.About;
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

/** Gives people a look at a customer: all of those named, or none of them. */
@TenantService
public class Grants {

    @PersistenceContext(unitName = "firm")
    EntityManager em;

    @Inject
    CurrentTenant tenant;

    @Inject
    CurrentColleague me;

    @Inject
    Recipients recipients;

    @Inject
    Invitations invitations;

    @Inject
    Timeline timeline;

    @Inject
    DatabaseClock clock;

    @Inject
    Clock days;

    /** Shares with each of these addresses and mails who gained by it; how many mails that were. */
    public int share(String customerId, List<EmailAddress> addresses, Scope scope, String note) {
        var customer = locked(customerId);
        var people = recipients.of(customerId, addresses);
        invitations.checkRoom(
                people.stream().filter(Recipient::getsMail).map(Recipient::address).toList());
        var mails = 0;
        for (var person : people) {
            var share = grant(customer, client(customer, person), scope);
            if (!person.getsMail()) continue;
            invitations.mail(share, note);
            mails++;
        }
        em.flush();
        return mails;
    }

    /** Two colleagues who share the same customer at the same moment do it one after the other. */
    private Customer locked(String publicId) {
        return em.createQuery("select c from Customer c where c.publicId = :id", Customer.class)
                .setParameter("id", publicId)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultStream()
                .findFirst()
                .orElseThrow(() -> new NotFound("customer", publicId));
    }

    private Client client(Customer customer, Recipient person) {
        if (person.clientId() != null) return em.find(Client.class, person.clientId());

        var firm = tenant.get();
        var client = Client.invited(
                person.address(), customer.language().orElse(firm.language()), firm.zone(), clock.now());
        em.persist(client);
        em.flush();
        return client;
    }

    /** Shares anew, gives again what was taken back, or changes what is shared. */
    Share grant(Customer customer, Client client, Scope scope) {
        var known = em.createQuery("select s from Share s where s.client = :client and s.customer = :customer", Share.class)
                .setParameter("client", client)
                .setParameter("customer", customer)
                .getResultStream()
                .findFirst()
                .orElse(null);
        if (known == null) {
            var share = new Share(client, customer, scope, me.getName(), clock.now());
            em.persist(share);
            em.flush();
            timeline.record(SHARED, me.actor(), about(share), ScopeChanges.between(null, scope));
            return share;
        }
        var before = known.isActive(tenant.get().today(days)) ? known.scope() : null;
        known.grant(scope, me.getName());
        var changes = ScopeChanges.between(before, scope);
        var kind = before == null ? SHARED : SHARE_CHANGED;
        if (!changes.isEmpty()) timeline.record(kind, me.actor(), about(known), changes);
        return known;
    }

    static About about(Share share) {
        return About.share(share.customer().id(), share.client().id(), share.client().name());
    }
}
