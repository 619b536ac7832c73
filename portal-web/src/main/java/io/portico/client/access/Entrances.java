package io.portico.client.access;

import io.portico.model.access.Token;
import io.portico.model.client.ClientSession;
import io.portico.model.sharing.Share;
import io.portico.platform.DatabaseClock;
import io.portico.tenancy.CurrentTenant;
import io.portico.tenancy.TenantService;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Finds who stands behind a cookie. Read afresh for every request, so that what is revoked is gone at once, on every node. */
@TenantService
public class Entrances {

    private static final Duration BETWEEN_SIGNS_OF_LIFE = Duration.ofMinutes(1);

    private static final String SESSION = """
            select s, c, function('utc_timestamp', 6) from ClientSession s join s.client c
            where s.idHash = :hash and s.stay.until > function('utc_timestamp', 6)
            """;

    private static final String SHARES = """
            select s, c from Share s join s.customer c
            where s.client.id = :client and s.revokedAt is null and (s.until is null or s.until >= :today)
            order by c.createdAt desc, c.id desc
            """;

    @PersistenceContext(unitName = "firm")
    EntityManager em;

    @Inject
    CurrentTenant tenant;

    @Inject
    Clock clock;

    /** The living session of this token, if there is one. */
    public Optional<Entrance> enter(Token token) {
        return em.createQuery(SESSION, Object[].class)
                .setParameter("hash", token.hash())
                .getResultStream()
                .findFirst()
                .filter(row -> !isIdle((ClientSession) row[0], now(row)))
                .map(row -> entrance(token, (ClientSession) row[0], now(row)));
    }

    private static Instant now(Object[] row) {
        return DatabaseClock.instant(row[2]);
    }

    private static boolean isIdle(ClientSession session, Instant now) {
        return now.isAfter(session.stay().seenAt().plus(ClientSession.IDLE));
    }

    private Entrance entrance(Token token, ClientSession session, Instant now) {
        if (now.isAfter(session.stay().seenAt().plus(BETWEEN_SIGNS_OF_LIFE))) seen(session, now);

        return new Entrance(session.publicId(), token.hash(), session.client(), customers(session.client().id()));
    }

    private void seen(ClientSession session, Instant now) {
        em.createQuery("update ClientSession s set s.stay.seenAt = :now where s.id = :id")
                .setParameter("now", now)
                .setParameter("id", session.id())
                .executeUpdate();
    }

    /** What is shared with this client today. */
    public List<SharedCustomer> customers(long client) {
        return em.createQuery(SHARES, Object[].class)
                .setParameter("client", client)
                .setParameter("today", tenant.get().today(clock))
                .getResultStream()
                .map(row -> shared((Share) row[0]))
                .toList();
    }

    private static SharedCustomer shared(Share share) {
        var customer = share.customer();
        return new SharedCustomer(customer.id(), customer.publicId(), customer.name(), share.scope());
    }
}
