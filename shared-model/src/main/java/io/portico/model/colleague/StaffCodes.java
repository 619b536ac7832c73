package io.portico.model.colleague;

import static jakarta.transaction.Transactional.TxType.REQUIRES_NEW;

import io.portico.model.Refusal;
import io.portico.model.access.AskedCode;
import io.portico.model.access.CodeLock;
import io.portico.model.access.CodeTries;
import io.portico.model.access.EmailAddress;
import io.portico.model.access.OneTimeCode;
import io.portico.model.access.Token;
import io.portico.model.post.HousePost;
import io.portico.model.post.Lane;
import io.portico.model.post.Mail;
import io.portico.platform.DatabaseClock;
import io.portico.platform.Limit;
import io.portico.platform.Limits;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;

/**
 * Codes by the house's own letters (security.md ). Asking again makes a new one that takes over only once its
 * mail has really left; a guess is counted and committed before it is compared.
 */
@Transactional
@ApplicationScoped
public class StaffCodes {

    private static final String COUNTING = """
            select c.id from staff_code c
            left join letter l on l.id = c.letter_id and l.tenant_id = (select id from firm where slug = 'admin')
            where c.subject_hash = ?1 and c.consumed_at is null and c.expires_at > utc_timestamp(6)
            order by coalesce(l.state = 'SENT', false) desc, c.id desc limit 1
            """;

    @PersistenceContext(unitName = "platform")
    EntityManager em;

    @Inject
    DatabaseClock clock;

    @Inject
    Limits limits;

    @Inject
    CodeLock lock;

    @Inject
    CodeTries tries;

    @Inject
    HousePost post;

    /** Words the mail that carries this code; its link opens the page where it is typed. */
    @FunctionalInterface
    public interface Wording {
        Mail of(OneTimeCode code, Token link);
    }

    /** Sends a code to this address, unless it got too many already. */
    public void send(byte[] subject, EmailAddress to, String kind, Wording wording) {
        var code = OneTimeCode.fresh();
        var link = Token.fresh();
        var asked = new StaffCode(subject, to, link, clock.now());
        var mail = wording.of(code, link);
        var mac = lock.mac(code, link.hash());
        if (mayMail(to)) asked.expect(mac, post.send(kind, Lane.CODE, to, mail, OneTimeCode.LIFE));
        em.persist(asked);
    }

    /** Does the same work and sends this mail instead, with which no code comes: nothing that is typed will fit. */
    public void sendInstead(byte[] subject, EmailAddress to, String kind, Mail mail) {
        var link = Token.fresh();
        lock.mac(OneTimeCode.fresh(), link.hash());
        if (mayMail(to)) post.send(kind, Lane.CODE, to, mail, OneTimeCode.LIFE);
        em.persist(new StaffCode(subject, to, link, clock.now()));
    }

    private boolean mayMail(EmailAddress address) {
        return limits.isOver(Limit.CODE_MAIL_PAUSE, account(address))
                && limits.allows(Limit.CODE_MAILS_PER_HOUR, account(address))
                && limits.allows(Limit.CODE_MAILS_PER_DAY, account(address))
                && limits.allows(Limit.CODE_MAILS_PER_ADDRESS_ANYWHERE, address.canonical());
    }

    private static String[] account(EmailAddress address) {
        return new String[] {"staff", address.canonical()};
    }

    /** The newest code of this subject that can still be typed. */
    public Optional<AskedCode> newest(byte[] subject) {
        return em.createQuery("select c from StaffCode c where c.subjectHash = :subject and c.consumedAt is null order by c.id desc",
                        StaffCode.class)
                .setParameter("subject", subject)
                .setMaxResults(1)
                .getResultStream()
                .findFirst()
                .map(code -> new AskedCode(code.askedAt(), code.expiresAt(), clock.now()));
    }

    /** The address of the newest code of this subject. */
    public EmailAddress address(byte[] subject) {
        return em.createQuery("select c.emailCanonical from StaffCode c where c.subjectHash = :subject order by c.id desc", String.class)
                .setParameter("subject", subject)
                .setMaxResults(1)
                .getResultStream()
                .findFirst()
                .map(EmailAddress::of)
                .orElseThrow();
    }

    /** Whose code a mailed link belongs to. */
    public Optional<byte[]> subject(Token link) {
        return em.createQuery("select c from StaffCode c where c.linkHash = :link", StaffCode.class)
                .setParameter("link", link.hash())
                .getResultStream()
                .findFirst()
                .map(StaffCode::subjectHash);
    }

    /** Counts a guess; refuses when there is nothing (left) to guess at. Returns the key of what to compare with. */
    @Transactional(REQUIRES_NEW)
    public long count(byte[] subject) {
        List<?> found = em.createNativeQuery(COUNTING).setParameter(1, subject).getResultList();
        if (found.isEmpty()) throw Refusal.on("code", "code.ended");

        var id = ((Number) found.get(0)).longValue();
        var counted = em.createQuery("update StaffCode c set c.tries = c.tries + 1 where c.id = :id and c.tries < :most")
                .setParameter("id", id)
                .setParameter("most", OneTimeCode.TRIES)
                .executeUpdate();
        if (counted == 0) throw Refusal.on("code", "code.tooManyTries");

        return id;
    }

    /** Compares, and uses the code up when it fits; whose address was proven. Refuses a wrong one with the tries left. */
    public EmailAddress redeem(long id, OneTimeCode typed) {
        var code = em.find(StaffCode.class, id);
        em.refresh(code);
        tries.judge(typed, code.codeMac(), code.linkHash(), code.tries(), account(EmailAddress.of(code.emailCanonical())));
        var used = em.createQuery("""
                        update StaffCode c set c.consumedAt = function('utc_timestamp', 6)
                        where c.id = :id and c.consumedAt is null and c.expiresAt > function('utc_timestamp', 6)
                        """)
                .setParameter("id", id)
                .executeUpdate();
        if (used == 0) throw Refusal.on("code", "code.ended");

        return EmailAddress.of(code.emailCanonical());
    }

    /** Ends every code of this subject. */
    public void end(byte[] subject) {
        em.createQuery("delete from StaffCode c where c.subjectHash = :subject")
                .setParameter("subject", subject)
                .executeUpdate();
    }
}
