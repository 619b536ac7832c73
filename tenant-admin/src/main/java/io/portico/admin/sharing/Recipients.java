package io.portico.admin.sharing;

import io.portico.model.access.EmailAddress;
import io.portico.model.client.Client;
import io.portico.model.post.LetterState;
import io.portico.model.sharing.Invitation;
import io.portico.model.sharing.InvitationState;
import io.portico.model.sharing.Share;
import io.portico.platform.DatabaseClock;
import io.portico.tenancy.CurrentTenant;
import io.portico.tenancy.TenantService;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.util.List;
import java.util.Optional;

/** Looks up whom the firm knows among the addresses somebody pasted. */
@TenantService
public class Recipients {

    @PersistenceContext(unitName = "firm")
    EntityManager em;

    @Inject
    CurrentTenant tenant;

    @Inject
    DatabaseClock clock;

    @Inject
    Clock days;

    /** Each address, as far as this customer is concerned. */
    public List<Recipient> of(String customer, List<EmailAddress> addresses) {
        return addresses.stream().map(address -> of(customer, address)).toList();
    }

    private Recipient of(String customer, EmailAddress address) {
        var client = client(address).orElse(null);
        if (client == null) return new Recipient(address, null, null, Familiarity.NEW);

        var name = client.isRegistered() ? client.name() : null;
        return new Recipient(address, client.id(), name, familiarity(customer, client));
    }

    private Familiarity familiarity(String customer, Client client) {
        var sees = share(customer, client)
                .filter(share -> share.isActive(tenant.get().today(days)))
                .isPresent();
        if (client.isRegistered()) return sees ? Familiarity.SEEING : Familiarity.KNOWN;

        return sees && isWaiting(client) ? Familiarity.WAITING : Familiarity.INVITED;
    }

    private boolean isWaiting(Client client) {
        return em.createQuery("select i from Invitation i where i.client = :client order by i.id desc", Invitation.class)
                .setParameter("client", client)
                .setMaxResults(1)
                .getResultStream()
                .anyMatch(newest -> newest.state(clock.now()) == InvitationState.OPEN
                        && newest.letter() != null
                        && newest.letter().state() != LetterState.DEAD
                        && newest.letter().state() != LetterState.DROPPED);
    }

    private Optional<Share> share(String customer, Client client) {
        return em.createQuery(
                        "select s from Share s where s.client = :client and s.customer.publicId = :customer", Share.class)
                .setParameter("client", client)
                .setParameter("customer", customer)
                .getResultStream()
                .findFirst();
    }

    /** The client with this address. */
    Optional<Client> client(EmailAddress address) {
        return em.createQuery("select c from Client c where c.emailCanonical = :email", Client.class)
                .setParameter("email", address.canonical())
                .getResultStream()
                .findFirst();
    }
}
