package io.portico.admin.sharing;

import io.portico.model.post.Letter;
import io.portico.model.post.LetterState;
import io.portico.model.sharing.Invitation;
import io.portico.model.sharing.Share;
import io.portico.platform.DatabaseClock;
import io.portico.tenancy.TenantService;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;

/** How far invited people have come, and when they were last here. */
@TenantService
public class Progresses {

    private static final String NEWEST = """
            select i from Invitation i where i.client.id in :clients
            and i.id = (select max(j.id) from Invitation j where j.client = i.client)
            """;

    @PersistenceContext(unitName = "firm")
    EntityManager em;

    @Inject
    DatabaseClock clock;

    /** The newest invitation of each of these clients. */
    Map<Long, Invitation> invitations(Collection<Long> clients) {
        var newest = new HashMap<Long, Invitation>();
        if (clients.isEmpty()) return newest;

        em.createQuery(NEWEST, Invitation.class)
                .setParameter("clients", clients)
                .getResultStream()
                .forEach(invitation -> newest.put(invitation.client().id(), invitation));
        return newest;
    }

    /** When each of these clients last asked for a page. */
    Map<Long, Instant> seen(Collection<Long> clients) {
        var seen = new HashMap<Long, Instant>();
        if (clients.isEmpty()) return seen;

        em.createQuery(
                        "select s.client.id, max(s.stay.seenAt) from ClientSession s where s.client.id in :clients group by s.client.id",
                        Object[].class)
                .setParameter("clients", clients)
                .getResultStream()
                .forEach(row -> seen.put((Long) row[0], (Instant) row[1]));
        return seen;
    }

    /** How far this share's client has come with this invitation, which may be null. */
    ShareRow.Progress of(Share share, Invitation invitation) {
        if (share.client().isRegistered()) return registered(share);
        if (invitation == null || invitation.letter() == null) return progress(AccessState.BY_RECORD, null, null);

        var letter = invitation.letter();
        if (invitation.openedAt() != null) return progress(AccessState.OPENED, invitation.openedAt(), null);
        if (letter.state() == LetterState.DEAD) return undelivered(letter);
        if (!clock.now().isBefore(invitation.expiresAt()) || letter.state() == LetterState.DROPPED) {
            return progress(AccessState.EXPIRED, invitation.expiresAt(), null);
        }
        return letter.state() == LetterState.SENT
                ? progress(AccessState.SENT, letter.sentAt(), null)
                : progress(AccessState.QUEUED, invitation.createdAt(), letter.problem());
    }

    /** Word of the share may fail to reach somebody who is in already. */
    private static ShareRow.Progress registered(Share share) {
        var word = share.letter();
        if (word != null && word.state() == LetterState.DEAD) return undelivered(word);

        return progress(AccessState.REGISTERED, share.client().registeredAt(), null);
    }

    private static ShareRow.Progress undelivered(Letter letter) {
        return progress(letter.isRefused() ? AccessState.BOUNCED : AccessState.NOT_SENT, null, letter.problem());
    }

    private static ShareRow.Progress progress(AccessState state, Instant at, String problem) {
        return new ShareRow.Progress(state, at, problem);
    }
}
