package io.portico.model.founding;

import io.portico.model.Refusal;
import io.portico.model.access.AskedCode;
import io.portico.model.access.OneTimeCode;
import io.portico.model.access.Token;
import io.portico.model.colleague.Colleague;
import io.portico.model.colleague.Colleagues;
import io.portico.model.colleague.StaffCodes;
import io.portico.model.post.Asked;
import io.portico.model.post.HousePost;
import io.portico.model.words.Formats;
import io.portico.platform.DatabaseClock;
import io.portico.platform.Mishap;
import io.portico.tenancy.Slug;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.PersistenceException;
import jakarta.transaction.Transactional;
import java.util.Optional;

/**
 * Sign-ups that wait for their code, one per browser. Whoever has an account already learns of it by mail only; all else
 * is the same, down to the work (security.md A-7).
 */
@Transactional
@ApplicationScoped
public class SignUps {

    @PersistenceContext(unitName = "platform")
    EntityManager em;

    @Inject
    DatabaseClock clock;

    @Inject
    Colleagues colleagues;

    @Inject
    StaffCodes codes;

    @Inject
    HousePost post;

    @Inject
    Foundings foundings;

    /** Keeps what was typed in this browser, with the hash of the password, and mails a code. */
    public void ask(byte[] visit, Application typed, String hash, Asked asked) {
        em.createNativeQuery("delete from sign_up where visit_hash = ?1 and expires_at <= utc_timestamp(6)")
                .setParameter(1, visit)
                .executeUpdate();
        var waiting = find(visit).orElseGet(() -> new SignUp(visit));
        waiting.ask(typed, hash, clock.now());
        em.persist(waiting);
        flush();
        send(waiting, asked);
    }

    private void flush() {
        try {
            em.flush();
        } catch (PersistenceException twice) {
            if (!Mishap.isTaken(twice)) throw twice;

            // Pressed twice: the unique key lets one of them in, and this one does nothing.
            throw new Refusal("signIn.busy");
        }
    }

    /** The hash of the password that was chosen before, so that it needn't be typed again. */
    public Optional<String> chosenPassword(byte[] visit) {
        return find(visit).map(SignUp::passwordHash);
    }

    /** Mails another code; what was typed stays as it is. */
    public void again(byte[] visit, Asked asked) {
        var waiting = find(visit).orElseThrow(() -> Refusal.on("code", "code.ended"));
        send(waiting, asked);
    }

    private void send(SignUp waiting, Asked asked) {
        var typed = waiting.application();
        var owner = colleagues.at(typed.email()).orElse(null);
        if (owner == null) {
            var until = asked.at().plus(OneTimeCode.LIFE);
            codes.send(waiting.subjectHash(), typed.email(), "sign-up-code", (code, link) -> post.mails(usual(typed))
                    .code(code, asked, until, post.page("/sign-up?c=" + link.value())));
        } else {
            var mail = post.mails(usual(owner)).account(asked, post.page("/sign-in?next=/found"));
            codes.sendInstead(waiting.subjectHash(), owner.email(), "sign-up-known", mail);
        }
    }

    private static Formats usual(Application typed) {
        return Formats.usual(typed.language(), typed.zone());
    }

    private static Formats usual(Colleague owner) {
        return Formats.usual(owner.language(), owner.zone());
    }

    /** What waits in this browser, or behind the link of the mail that brought a code. */
    public Optional<PendingSignUp> waiting(byte[] visit, Token link) {
        return find(visit, link).map(waiting -> new PendingSignUp(waiting.application(), waiting.isProven(),
                codes.newest(waiting.subjectHash()).filter(AskedCode::isOpen).orElse(null)));
    }

    /** Counts a guess at the code of what waits here, before it is compared. */
    public long count(byte[] visit, Token link) {
        var waiting = find(visit, link).orElseThrow(() -> Refusal.on("code", "code.ended"));
        return codes.count(waiting.subjectHash());
    }

    /** Takes the code; what waits belongs to the browser's fresh mark from here on. */
    public void prove(byte[] visit, Token link, long counted, OneTimeCode typed, byte[] freshVisit) {
        codes.redeem(counted, typed);
        var waiting = find(visit, link).orElseThrow(() -> Refusal.on("code", "code.ended"));
        waiting.prove(freshVisit, clock.now());
    }

    /** Founds the firm that a code has confirmed, at this address; whoever founded it. */
    public Colleague found(byte[] visit, Slug slug) {
        var waiting = em.createQuery("select s from SignUp s where s.visitHash = :visit and s.provenAt is not null", SignUp.class)
                .setParameter("visit", visit)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultStream()
                .findFirst()
                .orElseThrow(() -> Refusal.on("code", "code.ended"));
        var founder = foundings.first(waiting.application(), slug, waiting.passwordHash());
        codes.end(waiting.subjectHash());
        em.remove(waiting);
        return founder;
    }

    private Optional<SignUp> find(byte[] visit, Token link) {
        if (link == null) return find(visit);

        return codes.subject(link).flatMap(subject -> one("s.subjectHash = :key", subject));
    }

    private Optional<SignUp> find(byte[] visit) {
        return one("s.visitHash = :key", visit);
    }

    private Optional<SignUp> one(String condition, byte[] key) {
        return em.createQuery("select s from SignUp s where s.expiresAt > :now and " + condition, SignUp.class)
                .setParameter("now", clock.now())
                .setParameter("key", key)
                .getResultStream()
                .findFirst();
    }
}
