package io.portico.client.access;

import io.portico.model.access.Token;
import io.portico.model.client.Client;
import io.portico.model.client.ClientSession;
import io.portico.platform.DatabaseClock;
import io.portico.tenancy.TenantService;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;

/** The browsers in which clients are signed in. A session ends by deleting its row. */
@TenantService
public class ClientSessions {

    @PersistenceContext(unitName = "firm")
    EntityManager em;

    @Inject
    DatabaseClock clock;

    /** Signs this browser in; the oldest of too many gives way. The token goes into a cookie and nowhere else. */
    public Token open(long clientId, String agent, String network) {
        var client = em.find(Client.class, clientId);
        var now = clock.now();
        var token = Token.fresh();
        em.persist(new ClientSession(token, client, agent, network, now));
        client.signedIn(now);
        em.flush();
        of(clientId).stream().skip(ClientSession.MOST).forEach(em::remove);
        return token;
    }

    /** The client's sessions, the newest first. */
    public List<ClientSession> of(long clientId) {
        return em.createQuery(
                        "select s from ClientSession s where s.client.id = :client order by s.stay.since desc, s.id desc",
                        ClientSession.class)
                .setParameter("client", clientId)
                .getResultList();
    }

    /** Whether this session began of late, so that nobody has to prove anew who they are (security.md S-4). */
    public boolean isFresh(byte[] tokenHash) {
        return em.createQuery("select count(s) from ClientSession s where s.idHash = :hash and s.stay.since > :since", Long.class)
                        .setParameter("hash", tokenHash)
                        .setParameter("since", clock.now().minus(ClientSession.FRESH))
                        .getSingleResult()
                > 0;
    }

    /** Ends the session of this token, if it is one. */
    public void close(byte[] tokenHash) {
        em.createQuery("delete from ClientSession s where s.idHash = :hash")
                .setParameter("hash", tokenHash)
                .executeUpdate();
    }

    /** Ends one of the client's own sessions, named by its public id. */
    public void close(long clientId, String publicId) {
        em.createQuery("delete from ClientSession s where s.client.id = :client and s.publicId = :id")
                .setParameter("client", clientId)
                .setParameter("id", publicId)
                .executeUpdate();
    }

    /** Ends all of the client's sessions but one; all of them when {@code kept} is null. */
    public void closeOthers(long clientId, String kept) {
        em.createQuery("delete from ClientSession s where s.client.id = :client and s.publicId <> :kept")
                .setParameter("client", clientId)
                .setParameter("kept", kept == null ? "" : kept)
                .executeUpdate();
    }
}
