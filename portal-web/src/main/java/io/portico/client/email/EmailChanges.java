package io.portico.client.email;

import static io.portico.model.timeline.EventKind.EMAIL_CHANGED;
import static io.portico.model.timeline.EventKind.EMAIL_CHANGE_UNDONE;

import io.portico.client.access.ClientSessions;
import io.portico.client.access.Factors;
import io.portico.client.access.Known;
import io.portico.model.Refusal;
import io.portico.model.access.Device;
import io.portico.model.access.EmailAddress;
import io.portico.model.access.Move;
import io.portico.model.access.Token;
import io.portico.model.access.Undoable;
import io.portico.model.client.Client;
import io.portico.model.client.EmailChange;
import io.portico.model.colleague.AddressNews;
import io.portico.model.post.Asked;
import io.portico.model.post.Lane;
import io.portico.model.post.Outbox;
import io.portico.model.post.Stationery;
import io.portico.model.timeline.Actor;
import io.portico.model.timeline.ActorKind;
import io.portico.platform.DatabaseClock;
import io.portico.platform.Mishap;
import io.portico.tenancy.TenantService;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.PersistenceException;
import java.util.Optional;

/** Moves clients from one address to another and back. Either way every session, code and link under way ends. */
@TenantService
public class EmailChanges {

    @PersistenceContext(unitName = "firm")
    EntityManager em;

    @Inject
    Known known;

    @Inject
    ClientSessions sessions;

    @Inject
    Factors factors;

    @Inject
    AddressNews news;

    @Inject
    DatabaseClock clock;

    @Inject
    Stationery stationery;

    @Inject
    Outbox outbox;

    /** The client has proven to read this address and uses it from now on; the old one is warned. */
    public Client change(long clientId, EmailAddress fresh, String agent) {
        var client = em.find(Client.class, clientId, LockModeType.PESSIMISTIC_WRITE);
        var old = client.email();
        var undo = Token.fresh();
        var change = new EmailChange(client, fresh, undo, agent, clock.now());
        em.persist(change);
        client.use(fresh);
        flush();
        endAll(client);
        news.tell(EMAIL_CHANGED, actor(client), old, fresh);
        var done = new Asked(change.move().changedAt(), Device.of(agent));
        var page = stationery.page("/undo?u=" + undo.value());
        var mail = stationery.mails(client.formats()).addresses().changed(done, fresh.masked(), change.move().undoUntil(), page);
        outbox.send("email-changed", Lane.NOTICE, old, mail, Move.UNDO);
        return client;
    }

    private void flush() {
        try {
            em.flush();
        } catch (PersistenceException quicker) {
            if (!Mishap.isTaken(quicker)) throw quicker;

            // Somebody else here began to use this address in this very moment; the unique key tells.
            throw new Refusal("email.takenMeanwhile");
        }
    }

    private void endAll(Client client) {
        sessions.closeOthers(client.id(), null);
        em.createQuery("update SignInAttempt a set a.expiresAt = :now where a.client.id = :client and a.consumedAt is null")
                .setParameter("now", clock.now())
                .setParameter("client", client.id())
                .executeUpdate();
        em.createQuery("update PasswordReset r set r.usedAt = :now where r.client.id = :client and r.usedAt is null")
                .setParameter("now", clock.now())
                .setParameter("client", client.id())
                .executeUpdate();
    }

    private static Actor actor(Client client) {
        return new Actor(ActorKind.CLIENT, client.id(), client.name());
    }

    /** What this link undoes, while it can; asking uses nothing up. */
    public Optional<Undoable> undoable(Token undo) {
        return find(undo).map(change -> change.move().undoable(change.client().name()));
    }

    private Optional<EmailChange> find(Token undo) {
        return em.createQuery("select e from EmailChange e join fetch e.client where e.move.undoHash = :hash", EmailChange.class)
                .setParameter("hash", undo.hash())
                .getResultStream()
                .findFirst()
                .filter(change -> change.move().isOpen(clock.now()));
    }

    /**
     * Puts the old address back, together with everything that was changed after it, and ends all sessions. False when
     * somebody else uses the old address meanwhile: then only the sessions end.
     */
    public boolean undo(Token undo) {
        var change = find(undo).orElseThrow(() -> new Refusal("email.undoEnded"));
        var client = em.find(Client.class, change.client().id(), LockModeType.PESSIMISTIC_WRITE);
        endAll(client);
        if (known.client(change.move().oldEmail()).filter(holder -> !holder.equals(client)).isPresent()) return false;

        var undone = em.createQuery("""
                        update EmailChange e set e.move.undoneAt = function('utc_timestamp', 6)
                        where e.client = :client and e.id >= :id and e.move.undoneAt is null
                        """)
                .setParameter("client", client)
                .setParameter("id", change.id())
                .executeUpdate();
        if (undone == 0) throw new Refusal("email.undoEnded");

        var left = client.email();
        change.undo(factors.forgetSince(client, change.move().changedAt()));
        flush();
        news.tell(EMAIL_CHANGE_UNDONE, actor(client), left, change.move().oldEmail());
        return true;
    }
}
