package io.portico.model.colleague;

import io.portico.model.Refusal;
import io.portico.model.access.EmailAddress;
import io.portico.model.access.Token;
import io.portico.model.post.Asked;
import io.portico.model.post.HousePost;
import io.portico.model.post.Lane;
import io.portico.model.words.Formats;
import io.portico.platform.DatabaseClock;
import io.portico.platform.Limit;
import io.portico.platform.Limits;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/**
 * Forgotten passwords of colleagues: a link by mail lets its reader choose a new one, once, signs nobody in and leaves the
 * second factor as it is (security.md P-7).
 */
@Transactional
@ApplicationScoped
public class StaffResets {

    private static final Duration WORTH_SENDING = Duration.ofDays(2);

    @PersistenceContext(unitName = "platform")
    EntityManager em;

    @Inject
    DatabaseClock clock;

    @Inject
    Colleagues colleagues;

    @Inject
    StaffSessions sessions;

    @Inject
    Limits limits;

    @Inject
    HousePost post;

    /** Sends a link to whoever has this address. For anybody else it looks and costs the same. */
    public void ask(EmailAddress address, Formats reader, Asked asked) {
        if (!mayMail(address)) return;

        var token = Token.fresh();
        var owner = colleagues.at(address).orElse(null);
        var mail = post.mails(owner == null ? reader : owner.formats())
                .reset(asked, asked.at().plus(StaffReset.LIFE), post.page("/reset?r=" + token.value()));
        em.persist(new StaffReset(owner, token, clock.now()));
        if (owner == null) post.pretend("staff-reset", Lane.CODE, address, mail, StaffReset.LIFE);
        else post.send("staff-reset", Lane.CODE, owner.email(), mail, StaffReset.LIFE);
    }

    private boolean mayMail(EmailAddress address) {
        return limits.allows(Limit.RESET_MAILS_PER_HOUR, "staff", address.canonical())
                && limits.allows(Limit.CODE_MAILS_PER_ADDRESS_ANYWHERE, address.canonical());
    }

    /** Whose password a link would change, and what everybody knows of them. */
    public record Owner(String email, List<String> known) {

        static Owner of(Colleague colleague) {
            var email = colleague.email().original();
            return new Owner(email, List.of(email, colleague.firstName(), colleague.lastName()));
        }
    }

    /** Whose password this link would change; nobody's when it has ended. Asking uses nothing up. */
    public Optional<Owner> owner(Token token) {
        return find(token).filter(reset -> reset.isOpen(clock.now())).map(reset -> Owner.of(reset.colleague()));
    }

    /** Sets the new password by its hash and ends the link and every session of its owner; refuses when the link has ended. */
    public EmailAddress use(Token token, String hash, Asked asked) {
        var used = em.createQuery("""
                        update StaffReset r set r.usedAt = function('utc_timestamp', 6) where r.tokenHash = :hash
                        and r.usedAt is null and r.expiresAt > function('utc_timestamp', 6)
                        """)
                .setParameter("hash", token.hash())
                .executeUpdate();
        if (used == 0) throw new Refusal("reset.ended");

        var owner = find(token).orElseThrow().colleague();
        owner.usePassword(hash);
        em.flush();
        endAll(owner);
        sessions.endAll(owner);
        var mail = post.mails(owner.formats()).passwordChanged(asked, post.page("/forgot"));
        post.send("staff-password-changed", Lane.NOTICE, owner.email(), mail, WORTH_SENDING);
        return owner.email();
    }

    /** Ends every link under way for this colleague. */
    public void endAll(Colleague owner) {
        em.createQuery("update StaffReset r set r.usedAt = function('utc_timestamp', 6) "
                        + "where r.colleague.id = :colleague and r.usedAt is null")
                .setParameter("colleague", owner.id())
                .executeUpdate();
    }

    private Optional<StaffReset> find(Token token) {
        return em.createQuery("select r from StaffReset r join fetch r.colleague where r.tokenHash = :hash", StaffReset.class)
                .setParameter("hash", token.hash())
                .getResultStream()
                .findFirst();
    }
}
