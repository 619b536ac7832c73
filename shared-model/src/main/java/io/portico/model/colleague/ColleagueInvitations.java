package io.portico.model.colleague;

import io.portico.model.NotFound;
import io.portico.model.Refusal;
import io.portico.model.access.EmailAddress;
import io.portico.model.access.Token;
import io.portico.platform.DatabaseClock;
import io.portico.tenancy.Firm;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;

/** Invitations to work for a firm. Of several to one address only the newest works; opening one uses nothing up. */
@Transactional
@ApplicationScoped
public class ColleagueInvitations {

    private static final String OPEN = """
            select i from ColleagueInvitation i where i.firm.id = :firm and i.usedAt is null and i.revokedAt is null
            """;

    @PersistenceContext(unitName = "platform")
    EntityManager em;

    @Inject
    Teams teams;

    @Inject
    Colleagues colleagues;

    @Inject
    DatabaseClock clock;

    /** Those that are still waiting or have run out, the newest first. */
    public List<ColleagueInvitation> waiting(Firm firm) {
        return em.createQuery(OPEN + "order by i.createdAt desc, i.id desc", ColleagueInvitation.class)
                .setParameter("firm", firm.id())
                .getResultList();
    }

    /** Invites an address, in place of any invitation it had; refuses somebody who works for the firm already. */
    public ColleagueInvitation invite(Firm firm, EmailAddress address, Role role, Token token, String by) {
        colleagues.at(address).filter(known -> colleagues.role(known, firm).isPresent()).ifPresent(known -> {
            throw Refusal.on("email", "team.alreadyThere", known.name());
        });
        var now = clock.now();
        waiting(firm).stream()
                .filter(older -> older.email().canonical().equals(address.canonical()))
                .forEach(older -> older.revoke(now));
        var invitation = new ColleagueInvitation(firm, address, role, token, by, now);
        em.persist(invitation);
        em.flush();
        return invitation;
    }

    /** One of the firm's that is still waiting. */
    public ColleagueInvitation waiting(Firm firm, String publicId) {
        return em.createQuery(OPEN + "and i.publicId = :id", ColleagueInvitation.class)
                .setParameter("firm", firm.id())
                .setParameter("id", publicId)
                .getResultStream()
                .findFirst()
                .orElseThrow(() -> new NotFound("invitation", publicId));
    }

    /** Takes one back; its address says so from now on. */
    public ColleagueInvitation withdraw(Firm firm, String publicId) {
        var invitation = waiting(firm, publicId);
        invitation.revoke(clock.now());
        return invitation;
    }

    /** The invitation of this token, whatever became of it. */
    public Optional<ColleagueInvitation> of(Token token) {
        return em.createQuery(
                        "select i from ColleagueInvitation i join fetch i.firm where i.tokenHash = :hash",
                        ColleagueInvitation.class)
                .setParameter("hash", token.hash())
                .getResultStream()
                .findFirst();
    }

    /** The invitation of this token, kept from everybody else until the transaction ends; refuses one no longer open. */
    public ColleagueInvitation claim(Token token) {
        var invitation = of(token).orElseThrow(() -> new NotFound("invitation", "unknown"));
        em.refresh(invitation, LockModeType.PESSIMISTIC_WRITE);
        if (!invitation.isOpen(clock.now())) throw new Refusal("join.ended");

        return invitation;
    }

    /** Lets this colleague join the team that invited their address (security.md I-3: nobody else's). */
    public ColleagueInvitation accept(Token token, Colleague colleague) {
        var invitation = claim(token);
        if (!invitation.email().canonical().equals(colleague.email().canonical())) throw new Refusal("join.elsewhere");

        invitation.use(clock.now());
        teams.join(invitation.firm(), colleague, invitation.role());
        return invitation;
    }
}
