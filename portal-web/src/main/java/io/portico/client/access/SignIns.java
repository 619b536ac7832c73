package io.portico.client.access;

import static jakarta.transaction.Transactional.TxType.REQUIRES_NEW;

import io.portico.model.access.EmailAddress;
import io.portico.model.client.Client;
import io.portico.model.client.ClientSignIn;
import io.portico.model.signin.SignIn;
import io.portico.model.signin.SignInRow;
import io.portico.model.signin.Way;
import io.portico.model.timeline.EventKind;
import io.portico.platform.DatabaseClock;
import io.portico.tenancy.TenantService;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.List;

/** When clients came in, and when somebody tried to in their name. */
@TenantService
public class SignIns {

    /** What the kinds of events about ways in begin with. */
    private static final String WAY = "SIGNED_IN_BY_";

    @PersistenceContext(unitName = "firm")
    EntityManager em;

    @Inject
    NewDeviceMail mail;

    @Inject
    DatabaseClock clock;

    /** Writes down that a client came in, and tells them by mail when their access was in use, but never in this browser. */
    public void in(Client client, EventKind how, boolean knownBrowser, Asker asker) {
        var fresh = !knownBrowser && client.lastSignInAt() != null;
        var way = Way.valueOf(how.name().substring(WAY.length()));
        var now = clock.now();
        em.persist(new ClientSignIn(client.id(), SignIn.in(way, fresh, asker.origin(), client.email(), now)));
        if (fresh) mail.tell(client, asker, now);
    }

    /** Writes down a try in vain, whatever becomes of the caller; {@code client} is null for an address the firm doesn't know. */
    @Transactional(REQUIRES_NEW)
    public void refused(EmailAddress address, Client client, Way way, Asker asker) {
        var id = client == null ? null : client.id();
        em.persist(new ClientSignIn(id, SignIn.refused(way, asker.origin(), address, clock.now())));
    }

    /** The newest tries, the newest first. */
    public List<SignInRow> of(long client) {
        return em.createQuery("select s from ClientSignIn s where s.clientId = :id order by s.id desc", ClientSignIn.class)
                .setParameter("id", client)
                .setMaxResults(SignIn.SHOWN)
                .getResultStream()
                .map(row -> row.signIn().row())
                .toList();
    }
}
