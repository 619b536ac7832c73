package io.portico.model.colleague;

import io.portico.platform.DatabaseClock;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * Lost second factors. An administrator asks, a day later the next sign-in with the password sets up a new one; until then
 * it can be called off, and whoever comes in with the old one has called it off. It lets nobody in by itself.
 */
@Transactional
@ApplicationScoped
public class FactorResets {

    /** How long everybody who was told has to object. */
    public static final Duration DELAY = Duration.ofHours(24);

    @PersistenceContext(unitName = "platform")
    EntityManager em;

    @Inject
    Factors factors;

    @Inject
    DatabaseClock clock;

    /** A reset on its way: who asked for it and when, and from when on it holds. */
    public record Pending(String askedBy, Instant askedAt, Instant effectiveAt) {}

    /** Asks for one; empty when one was on its way already, and that stays as it is. */
    public Optional<Pending> ask(Colleague of, Colleague by) {
        var asked = em.createNativeQuery("""
                        insert ignore into factor_reset (colleague_id, asked_by, asked_at, effective_at)
                        values (?1, ?2, utc_timestamp(6), utc_timestamp(6) + interval ?3 hour)
                        """)
                .setParameter(1, of.id())
                .setParameter(2, by.id())
                .setParameter(3, DELAY.toHours())
                .executeUpdate();
        return asked == 1 ? pending(of) : Optional.empty();
    }

    /** What is on its way for this colleague. */
    public Optional<Pending> pending(Colleague colleague) {
        List<?> rows = em.createNativeQuery("""
                        select concat(c.first_name, ' ', c.last_name), r.asked_at, r.effective_at
                        from factor_reset r join colleague c on c.id = r.asked_by where r.colleague_id = ?1
                        """)
                .setParameter(1, colleague.id())
                .getResultList();
        return rows.stream().findFirst().map(Object[].class::cast).map(row -> new Pending(
                (String) row[0], DatabaseClock.instant(row[1]), DatabaseClock.instant(row[2])));
    }

    /** Calls it off; whether there was one. */
    public boolean cancel(Colleague colleague) {
        return em.createNativeQuery("delete from factor_reset where colleague_id = ?1")
                        .setParameter(1, colleague.id())
                        .executeUpdate()
                == 1;
    }

    /** The password was right: when a reset is due, everything the colleague had is forgotten now. */
    public void takeEffect(Colleague colleague) {
        var due = em.createNativeQuery(
                        "delete from factor_reset where colleague_id = ?1 and effective_at <= utc_timestamp(6)")
                .setParameter(1, colleague.id())
                .executeUpdate();
        if (due == 1) factors.forget(colleague);
    }
}
