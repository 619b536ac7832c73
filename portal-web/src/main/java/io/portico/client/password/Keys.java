package io.portico.client.password;

import static io.portico.model.timeline.EventKind.PASSWORD_CHANGED;
import static io.portico.model.timeline.EventKind.PASSWORD_REMOVED;

import io.portico.client.access.ClientSessions;
import io.portico.model.access.Device;
import io.portico.model.client.Client;
import io.portico.model.post.Asked;
import io.portico.model.post.Lane;
import io.portico.model.post.Outbox;
import io.portico.model.post.Stationery;
import io.portico.model.timeline.About;
import io.portico.model.timeline.Actor;
import io.portico.model.timeline.ActorKind;
import io.portico.model.timeline.EventKind;
import io.portico.model.timeline.Timeline;
import io.portico.platform.DatabaseClock;
import io.portico.tenancy.TenantService;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Duration;

/** Keeps the hashes of clients' passwords. Whoever's password changes is signed out elsewhere and told by mail (security.md P-7). */
@TenantService
public class Keys {

    private static final Duration WORTH_SENDING = Duration.ofDays(2);

    @PersistenceContext(unitName = "firm")
    EntityManager em;

    @Inject
    ClientSessions sessions;

    @Inject
    Stationery stationery;

    @Inject
    Outbox outbox;

    @Inject
    Timeline timeline;

    @Inject
    DatabaseClock clock;

    /** Keeps a fresh hash of the same password. */
    public void keep(long clientId, String hash) {
        em.find(Client.class, clientId).usePassword(hash);
    }

    /** Sets another password. All sessions end but {@code keptSession}; null ends them all. */
    public void change(long clientId, String hash, String keptSession, String agent) {
        change(em.find(Client.class, clientId), hash, keptSession, agent, PASSWORD_CHANGED);
    }

    /** Goes back to codes. */
    public void remove(long clientId, String keptSession, String agent) {
        change(em.find(Client.class, clientId), null, keptSession, agent, PASSWORD_REMOVED);
    }

    /** Sets another password, or none, for the reason given. */
    public void change(Client client, String hash, String keptSession, String agent, EventKind kind) {
        client.usePassword(hash);
        em.flush();
        sessions.closeOthers(client.id(), keptSession);
        em.createQuery("update PasswordReset r set r.usedAt = function('utc_timestamp', 6) "
                        + "where r.client.id = :client and r.usedAt is null")
                .setParameter("client", client.id())
                .executeUpdate();
        var actor = new Actor(ActorKind.CLIENT, client.id(), client.name());
        timeline.record(kind, actor, About.client(client.id(), client.name()));
        var changed = new Asked(clock.now(), Device.of(agent));
        var mails = stationery.mails(client.formats());
        var page = stationery.page("/forgot");
        var mail = hash == null ? mails.passwordRemoved(changed, page) : mails.passwordChanged(changed, page);
        outbox.send(hash == null ? "password-removed" : "password-changed", Lane.NOTICE, client.email(), mail, WORTH_SENDING);
    }
}
