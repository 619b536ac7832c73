package io.portico.client.registration;

import static io.portico.model.timeline.EventKind.REGISTERED;

import io.portico.client.access.CodeCheck;
import io.portico.client.access.Known;
import io.portico.model.access.Token;
import io.portico.model.client.Client;
import io.portico.model.timeline.About;
import io.portico.model.timeline.Actor;
import io.portico.model.timeline.ActorKind;
import io.portico.model.timeline.Timeline;
import io.portico.platform.DatabaseClock;
import io.portico.tenancy.TenantService;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.Optional;

/** Lets people say who they are, once: whoever holds an invitation, or has proven their address by a code. */
@TenantService
public class Registrations {

    @PersistenceContext(unitName = "firm")
    EntityManager em;

    @Inject
    Invitations invitations;

    @Inject
    CodeCheck codes;

    @Inject
    Known known;

    @Inject
    Timeline timeline;

    @Inject
    DatabaseClock clock;

    /** Who may register with this invitation. */
    public Optional<Applicant> invited(Token token) {
        return invitations
                .find(token)
                .filter(InvitationView::isOpen)
                .map(invitation -> new Applicant(
                        invitation.clientId(),
                        invitation.email(),
                        invitation.zone(),
                        token,
                        invitation.by(),
                        invitation.customer(),
                        invitation.until()));
    }

    /** Who has just proven by a code, in this browser, to be somebody the firm knows by address only. */
    public Optional<Applicant> proven(byte[] visit) {
        return codes.proven(visit)
                .filter(known::leadsIn)
                .flatMap(known::client)
                .filter(client -> !client.isRegistered())
                .map(client -> new Applicant(client.id(), client.email(), client.zone(), null, null, null, null));
    }

    /** Registers them; {@code hash} is null for codes. Every invitation of theirs is used up. Refuses who was faster elsewhere. */
    public Client register(Applicant applicant, Registration typed, String hash) {
        var now = clock.now();
        var client = em.find(Client.class, applicant.clientId(), LockModeType.PESSIMISTIC_WRITE);
        client.register(typed.first(), typed.last(), typed.spoken(), typed.where(), now);
        client.usePassword(hash);
        em.createQuery("update Invitation i set i.usedAt = :now, i.openedAt = coalesce(i.openedAt, :now) "
                        + "where i.client.id = :client and i.usedAt is null and i.revokedAt is null")
                .setParameter("now", now)
                .setParameter("client", client.id())
                .executeUpdate();
        var actor = new Actor(ActorKind.CLIENT, client.id(), client.name());
        timeline.record(REGISTERED, actor, About.client(client.id(), client.name()));
        return client;
    }
}
