package io.portico.model.colleague;

import io.portico.model.access.DeviceRow;
import io.portico.model.access.Token;
import io.portico.model.colleague.StaffSession.Level;
import io.portico.platform.DatabaseClock;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** The browsers of colleagues, from the password on. Each step gives them a new token, and the old one is dead (security.md S-1). */
@Transactional
@ApplicationScoped
public class StaffSessions {

    private static final String SESSION = """
            select s from StaffSession s join fetch s.colleague
            where s.idHash = :hash and s.stay.until > :now and s.stay.seenAt > :idle
            """;

    private static final String END_LOOKS = """
            update viewing v join staff_session s on s.public_id = v.staff_session
            set v.ended_at = least(utc_timestamp(6), v.until_at) where v.ended_at is null and
            """ + " ";

    @PersistenceContext(unitName = "platform")
    EntityManager em;

    @Inject
    DatabaseClock clock;

    /** Somebody at a browser: how far they have come, and whether they proved moments ago who they are. */
    public record SignedIn(Colleague colleague, Level level, boolean proven) {}

    /** Opens a session at this level; the oldest of too many gives way. The token goes into a cookie and nowhere else. */
    public Token open(Colleague colleague, Level level, String agent, String network) {
        var token = Token.fresh();
        em.persist(new StaffSession(token, em.merge(colleague), level, agent, network, clock.now()));
        em.flush();
        em.createQuery("""
                        select s from StaffSession s where s.colleague.id = :colleague and s.level = :level
                        order by s.stay.since desc
                        """, StaffSession.class)
                .setParameter("colleague", colleague.id())
                .setParameter("level", level)
                .setFirstResult(StaffSession.MOST)
                .getResultList()
                .forEach(em::remove);
        return token;
    }

    /** Who is there with this token, while the session lives; being asked counts as a sign of life. */
    public Optional<SignedIn> find(Token token) {
        var now = clock.now();
        return em.createQuery(SESSION, StaffSession.class)
                .setParameter("hash", token.hash())
                .setParameter("now", now)
                .setParameter("idle", now.minus(StaffSession.IDLE))
                .getResultStream()
                .findFirst()
                .map(session -> seen(session, now));
    }

    private static SignedIn seen(StaffSession session, Instant now) {
        session.stay().seen(now);
        return new SignedIn(session.colleague(), session.level(), session.isProven(now));
    }

    /** The same session under a new token, just proven; one that has ended meanwhile stays ended. */
    public Optional<Token> prove(Token old) {
        var token = Token.fresh();
        var renewed = em.createNativeQuery(
                        "update staff_session set id_hash = ?1, proven_at = utc_timestamp(6) where id_hash = ?2 and level = 'FULL'")
                .setParameter(1, token.hash())
                .setParameter(2, old.hash())
                .executeUpdate();
        return renewed == 1 ? Optional.of(token) : Optional.empty();
    }

    /** What the session of this token is called: by that name things hang on it. */
    public String named(byte[] tokenHash) {
        return em.createQuery("select s.publicId from StaffSession s where s.idHash = :hash", String.class)
                .setParameter("hash", tokenHash)
                .getSingleResult();
    }

    /** Whose session this is, while somebody is signed in there; being asked counts as a sign of life. */
    public Optional<Colleague> living(String publicId) {
        var now = clock.now();
        return em.createQuery("""
                        select s from StaffSession s join fetch s.colleague where s.publicId = :id
                        and s.level = :full and s.stay.until > :now and s.stay.seenAt > :idle
                        """, StaffSession.class)
                .setParameter("id", publicId)
                .setParameter("full", Level.FULL)
                .setParameter("now", now)
                .setParameter("idle", now.minus(StaffSession.IDLE))
                .getResultStream()
                .findFirst()
                .map(session -> seen(session, now).colleague());
    }

    /** Ends a session, and with it every look at a portal as a client that hung on it; whether there was one. */
    public boolean end(Token token) {
        em.createNativeQuery(END_LOOKS + "s.id_hash = ?1").setParameter(1, token.hash()).executeUpdate();
        return em.createQuery("delete from StaffSession s where s.idHash = :hash")
                        .setParameter("hash", token.hash())
                        .executeUpdate()
                == 1;
    }

    /** Ends all sessions of a colleague. */
    public void endAll(Colleague colleague) {
        em.createNativeQuery(END_LOOKS + "s.colleague_id = ?1").setParameter(1, colleague.id()).executeUpdate();
        em.createQuery("delete from StaffSession s where s.colleague.id = :colleague")
                .setParameter("colleague", colleague.id())
                .executeUpdate();
    }

    /** Where a colleague is signed in: this browser first, then the others, the last used first. */
    public List<DeviceRow> list(Colleague colleague, Token here) {
        var now = clock.now();
        return em.createQuery("select s from StaffSession s where s.colleague.id = :colleague and s.level = :full", StaffSession.class)
                .setParameter("colleague", colleague.id())
                .setParameter("full", Level.FULL)
                .getResultStream()
                .filter(session -> session.stay().isOpen(now, StaffSession.IDLE))
                .map(session -> session.row(here))
                .sorted(Comparator.comparing(DeviceRow::here).thenComparing(DeviceRow::seenAt).reversed())
                .toList();
    }

    /** Ends one of a colleague's own sessions, named by its public id. */
    public void end(Colleague colleague, String publicId) {
        em.createNativeQuery(END_LOOKS + "s.colleague_id = ?1 and s.public_id = ?2")
                .setParameter(1, colleague.id())
                .setParameter(2, publicId)
                .executeUpdate();
        em.createQuery("delete from StaffSession s where s.colleague.id = :colleague and s.publicId = :id")
                .setParameter("colleague", colleague.id())
                .setParameter("id", publicId)
                .executeUpdate();
    }

    /** Ends all sessions of a colleague but this one. */
    public void endOthers(Colleague colleague, Token here) {
        em.createNativeQuery(END_LOOKS + "s.colleague_id = ?1 and s.id_hash <> ?2")
                .setParameter(1, colleague.id())
                .setParameter(2, here.hash())
                .executeUpdate();
        em.createQuery("delete from StaffSession s where s.colleague.id = :colleague and s.idHash <> :hash")
                .setParameter("colleague", colleague.id())
                .setParameter("hash", here.hash())
                .executeUpdate();
    }
}
