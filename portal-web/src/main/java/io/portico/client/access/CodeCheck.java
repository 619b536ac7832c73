package io.portico.client.access;

import static jakarta.transaction.Transactional.TxType.REQUIRES_NEW;

import io.portico.model.Refusal;
import io.portico.model.access.AskedCode;
import io.portico.model.access.CodeTries;
import io.portico.model.access.EmailAddress;
import io.portico.model.access.OneTimeCode;
import io.portico.model.access.Token;
import io.portico.model.client.SignInAttempt;
import io.portico.model.post.LetterState;
import io.portico.model.signin.Way;
import io.portico.platform.DatabaseClock;
import io.portico.tenancy.CurrentTenant;
import io.portico.tenancy.TenantService;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;

/**
 * Checks codes. Every guess is counted and committed before it is compared, so that guesses at the same moment can't
 * share one count (security.md A-3, §4.3).
 */
@TenantService
public class CodeCheck {

    private static final String OPEN = """
            select a from SignInAttempt a left join fetch a.letter
            where a.consumedAt is null and a.expiresAt > function('utc_timestamp', 6) and
            """;

    @PersistenceContext(unitName = "firm")
    EntityManager em;

    @Inject
    CurrentTenant tenant;

    @Inject
    CodeTries tries;

    @Inject
    SignIns signIns;

    @Inject
    DatabaseClock clock;

    /** The newest open attempt of this browser, for what the page says; the one of a mailed link when it came by one. */
    public Optional<AskedCode> newest(byte[] visit, Token link) {
        return open(visit, link).stream()
                .findFirst()
                .map(attempt -> new AskedCode(attempt.askedAt(), attempt.expiresAt(), clock.now()));
    }

    private List<SignInAttempt> open(byte[] visit, Token link) {
        var condition = link == null ? "a.visitHash = :key order by a.id desc" : "a.linkHash = :key";
        return em.createQuery(OPEN + condition, SignInAttempt.class)
                .setParameter("key", link == null ? visit : link.hash())
                .getResultList();
    }

    /** The attempt whose code counts: the newest one that really left, so that an old code works until then. */
    private static Optional<SignInAttempt> counting(List<SignInAttempt> open) {
        return open.stream()
                .filter(attempt -> attempt.letter() != null && attempt.letter().state() == LetterState.SENT)
                .findFirst()
                .or(() -> open.stream().findFirst());
    }

    /** Counts a guess; refuses when there is nothing (left) to guess at. Returns the key of what to compare with. */
    @Transactional(REQUIRES_NEW)
    public long count(byte[] visit, Token link) {
        var attempt = counting(open(visit, link)).orElseThrow(() -> Refusal.on("code", "code.ended"));
        var counted = em.createQuery("""
                        update SignInAttempt a set a.tries = a.tries + 1 where a.id = :id and a.tries < :most
                        and a.consumedAt is null and a.expiresAt > function('utc_timestamp', 6)
                        """)
                .setParameter("id", attempt.id())
                .setParameter("most", OneTimeCode.TRIES)
                .executeUpdate();
        if (counted == 0) throw Refusal.on("code", "code.tooManyTries");

        return attempt.id();
    }

    /** The same for signing in, where a wrong code is shown to whom the address belongs to. */
    public EmailAddress redeem(long id, OneTimeCode code, Asker asker) {
        try {
            return redeem(id, code);
        } catch (Refusal refusal) {
            var attempt = em.find(SignInAttempt.class, id);
            signIns.refused(EmailAddress.of(attempt.emailCanonical()), attempt.client(), Way.CODE, asker);
            throw refusal;
        }
    }

    /** Compares, and uses the attempt up when it fits; whose address was proven. Refuses a wrong code with the tries left. */
    public EmailAddress redeem(long id, OneTimeCode code) {
        var attempt = em.find(SignInAttempt.class, id);
        em.refresh(attempt);
        tries.judge(code, attempt.codeMac(), attempt.linkHash(), attempt.tries(), tenant.get().publicId(), attempt.emailCanonical());
        var used = em.createQuery("""
                        update SignInAttempt a set a.consumedAt = function('utc_timestamp', 6)
                        where a.id = :id and a.consumedAt is null
                        """)
                .setParameter("id", id)
                .executeUpdate();
        if (used == 0) throw Refusal.on("code", "code.ended");

        return EmailAddress.of(attempt.emailCanonical());
    }

    /** Moves a used attempt to another mark of the browser: there it proves whose address this is, until somebody registers. */
    public void handOver(long id, byte[] visit) {
        em.createQuery("update SignInAttempt a set a.visitHash = :visit where a.id = :id and a.consumedAt is not null")
                .setParameter("visit", visit)
                .setParameter("id", id)
                .executeUpdate();
    }

    /** The address this browser has proven by a code of late; what it still needs is a name. */
    public Optional<EmailAddress> proven(byte[] visit) {
        return em.createQuery("""
                        select a.emailCanonical from SignInAttempt a where a.visitHash = :visit and a.consumedAt > :since
                        order by a.consumedAt desc
                        """, String.class)
                .setParameter("visit", visit)
                .setParameter("since", clock.now().minus(SignInAttempt.PROOF))
                .getResultStream()
                .findFirst()
                .map(EmailAddress::of);
    }
}
