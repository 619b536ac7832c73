package io.portico.model.colleague;

import io.portico.model.Refusal;
import io.portico.model.access.AskedCode;
import io.portico.model.access.Device;
import io.portico.model.access.EmailAddress;
import io.portico.model.access.OneTimeCode;
import io.portico.model.access.Sha256;
import io.portico.model.access.Move;
import io.portico.model.access.Token;
import io.portico.model.access.Undoable;
import io.portico.model.post.Asked;
import io.portico.model.post.HousePost;
import io.portico.model.post.Lane;
import io.portico.platform.DatabaseClock;
import io.portico.platform.Mishap;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.PersistenceException;
import jakarta.transaction.Transactional;
import java.util.Optional;

/**
 * Moves colleagues from one address to another and back: the new one is proven by a code, the old one is warned and can
 * undo it for a week. Either way every session and link under way ends.
 */
@Transactional
@ApplicationScoped
public class StaffEmails {

    @PersistenceContext(unitName = "platform")
    EntityManager em;

    @Inject
    DatabaseClock clock;

    @Inject
    Colleagues colleagues;

    @Inject
    StaffCodes codes;

    @Inject
    StaffResets resets;

    @Inject
    StaffSessions sessions;

    @Inject
    Factors factors;

    @Inject
    HousePost post;

    /** An address that waits for its code. */
    public record Waiting(EmailAddress address, AskedCode code) {}

    /** Mails a code to the address wanted; one that somebody has already learns so by mail only (security.md A-7). */
    public void ask(Colleague me, String session, EmailAddress wanted, Asked asked) {
        if (wanted.equals(me.email())) throw Refusal.on("email", "email.same");

        var holder = colleagues.at(wanted).orElse(null);
        if (holder == null) {
            codes.send(key(session), wanted, "staff-email-code", (code, link) -> post.mails(me.formats()).addresses()
                    .code(code, asked, asked.at().plus(OneTimeCode.LIFE), post.page("/account/email")));
        } else {
            var mail = post.mails(holder.formats()).addresses().taken(asked, post.page("/sign-in"));
            codes.sendInstead(key(session), wanted, "staff-email-taken", mail);
        }
    }

    /** The address this session asked for last, while its code can be typed. */
    public Optional<Waiting> waiting(String session) {
        return codes.newest(key(session))
                .filter(AskedCode::isOpen)
                .map(code -> new Waiting(codes.address(key(session)), code));
    }

    /** Takes the code; the address it proves. A guess is counted before it is compared. */
    public EmailAddress redeem(String session, OneTimeCode typed) {
        return codes.redeem(codes.count(key(session)), typed);
    }

    private static byte[] key(String session) {
        return Sha256.of("email\n" + session);
    }

    /** The colleague uses this address from now on; what was changed. */
    public Moved change(Colleague me, EmailAddress fresh, String agent) {
        var colleague = em.find(Colleague.class, me.id(), LockModeType.PESSIMISTIC_WRITE);
        var old = colleague.email();
        var undo = Token.fresh();
        var change = new StaffEmailChange(colleague, fresh, undo, agent, clock.now());
        em.persist(change);
        colleague.use(fresh);
        flush();
        resets.endAll(colleague);
        withdrawInvitations(old);
        var done = new Asked(change.move().changedAt(), Device.of(agent));
        var mail = post.mails(colleague.formats()).addresses()
                .changed(done, fresh.masked(), change.move().undoUntil(), post.page("/undo?u=" + undo.value()));
        post.send("staff-email-changed", Lane.NOTICE, old, mail, Move.UNDO);
        return new Moved(colleague, old, fresh);
    }

    private void flush() {
        try {
            em.flush();
        } catch (PersistenceException quicker) {
            if (!Mishap.isTaken(quicker)) throw quicker;

            // Somebody else began to use this address in this very moment; the unique key tells.
            throw new Refusal("email.takenMeanwhile");
        }
    }

    /** Whoever reads the mail of an address that was left can't join a firm by what was sent there before. */
    private void withdrawInvitations(EmailAddress left) {
        em.createQuery("update ColleagueInvitation i set i.revokedAt = function('utc_timestamp', 6) "
                        + "where i.emailCanonical = :email and i.usedAt is null and i.revokedAt is null")
                .setParameter("email", left.canonical())
                .executeUpdate();
    }

    /** Who moved, from where to where. */
    public record Moved(Colleague who, EmailAddress before, EmailAddress after) {}

    /** What this link undoes, while it can; asking uses nothing up. */
    public Optional<Undoable> undoable(Token undo) {
        return find(undo).map(change -> change.move().undoable(change.colleague().name()));
    }

    private Optional<StaffEmailChange> find(Token undo) {
        return em.createQuery("select e from StaffEmailChange e join fetch e.colleague where e.move.undoHash = :hash", StaffEmailChange.class)
                .setParameter("hash", undo.hash())
                .getResultStream()
                .findFirst()
                .filter(change -> change.move().isOpen(clock.now()));
    }

    /**
     * Puts the old address back, together with everything that was changed after it, and ends all sessions. Empty when
     * somebody else uses the old address meanwhile: then only the sessions end.
     */
    public Optional<Moved> undo(Token undo) {
        var change = find(undo).orElseThrow(() -> new Refusal("email.undoEnded"));
        var colleague = em.find(Colleague.class, change.colleague().id(), LockModeType.PESSIMISTIC_WRITE);
        sessions.endAll(colleague);
        resets.endAll(colleague);
        if (colleagues.at(change.move().oldEmail()).filter(holder -> !holder.id().equals(colleague.id())).isPresent()) return Optional.empty();

        var undone = em.createQuery("""
                        update StaffEmailChange e set e.move.undoneAt = function('utc_timestamp', 6)
                        where e.colleague = :colleague and e.id >= :id and e.move.undoneAt is null
                        """)
                .setParameter("colleague", colleague)
                .setParameter("id", change.id())
                .executeUpdate();
        if (undone == 0) throw new Refusal("email.undoEnded");

        var left = colleague.email();
        change.undo(factors.forgetSince(change));
        flush();
        withdrawInvitations(left);
        return Optional.of(new Moved(colleague, left, change.move().oldEmail()));
    }
}
