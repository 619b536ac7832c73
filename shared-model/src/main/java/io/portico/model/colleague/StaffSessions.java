package io.portico.model.colleague;

import io.portico.platform.DatabaseClock;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.Optional;

/** The browsers in which colleagues are signed in, as what hangs on one of them names it: by its public id. */
@Transactional
@ApplicationScoped
public class StaffSessions {

    @PersistenceContext(unitName = "platform")
    EntityManager em;

    @Inject
    DatabaseClock clock;

    /** What the session of this token is called. */
    public String named(byte[] tokenHash) {
        return em.createQuery("select s.publicId from StaffSession s where s.idHash = :hash", String.class)
                .setParameter("hash", tokenHash)
                .getSingleResult();
    }

    /** Whose session this is, while it lives; being asked counts as a sign of life. */
    public Optional<Colleague> living(String publicId) {
        var now = clock.now();
        return em.createQuery("""
                        select s from StaffSession s join fetch s.colleague
                        where s.publicId = :id and s.stay.until > :now and s.stay.seenAt > :idle
                        """, StaffSession.class)
                .setParameter("id", publicId)
                .setParameter("now", now)
                .setParameter("idle", now.minus(StaffSession.IDLE))
                .getResultStream()
                .findFirst()
                .map(session -> {
                    session.stay().seen(now);
                    return session.colleague();
                });
    }
}
