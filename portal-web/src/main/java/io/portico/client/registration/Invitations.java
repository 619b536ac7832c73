package io.portico.client.registration;

import static io.portico.model.timeline.EventKind.INVITATION_OPENED;
import static io.portico.model.timeline.EventKind.INVITED;

import io.portico.client.access.Entrances;
import io.portico.model.NotFound;
import io.portico.model.Refusal;
import io.portico.model.access.Token;
import io.portico.model.client.Client;
import io.portico.model.post.Lane;
import io.portico.model.post.Outbox;
import io.portico.model.sharing.Invitation;
import io.portico.model.timeline.About;
import io.portico.model.timeline.Actor;
import io.portico.model.timeline.ActorKind;
import io.portico.model.timeline.Timeline;
import io.portico.platform.DatabaseClock;
import io.portico.platform.Limit;
import io.portico.platform.Limits;
import io.portico.tenancy.CurrentTenant;
import io.portico.tenancy.TenantService;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.Comparator;
import java.util.Optional;
import java.util.stream.Stream;

/** Invitations as their recipients meet them. Looking at one changes nothing, however often and by whomever it is done. */
@TenantService
public class Invitations {

    private static final String OPEN = """
            select i from Invitation i where i.client = :client and i.usedAt is null and i.revokedAt is null
            and i.expiresAt > :now
            """;

    @PersistenceContext(unitName = "firm")
    EntityManager em;

    @Inject
    CurrentTenant tenant;

    @Inject
    Entrances entrances;

    @Inject
    InvitationMail mail;

    @Inject
    Outbox outbox;

    @Inject
    Limits limits;

    @Inject
    Timeline timeline;

    @Inject
    DatabaseClock clock;

    /** The invitation of this token, in whatever state it is. */
    public Optional<InvitationView> find(Token token) {
        return row(token).map(this::view);
    }

    private InvitationView view(Invitation invitation) {
        var client = invitation.client();
        var customer = invitation.share().customer();
        var shared = entrances.customers(client.id());
        return new InvitationView(
                invitation.state(clock.now()),
                client.id(),
                client.email(),
                client.zone(),
                invitation.invitedBy(),
                customer.name(),
                shared.stream().anyMatch(one -> one.publicId().equals(customer.publicId())) ? customer.publicId() : null,
                invitation.createdAt(),
                invitation.expiresAt(),
                newer(invitation),
                client.isRegistered(),
                !shared.isEmpty());
    }

    /** When the one that took its place was sent; null while this is the newest. */
    private Instant newer(Invitation invitation) {
        return open(invitation.client())
                .filter(other -> other.id() > invitation.id())
                .map(Invitation::createdAt)
                .max(Comparator.naturalOrder())
                .orElse(null);
    }

    private Stream<Invitation> open(Client client) {
        return em.createQuery(OPEN, Invitation.class)
                .setParameter("client", client)
                .setParameter("now", clock.now())
                .getResultStream();
    }

    /** Its holder typed something: now it counts as opened by the person. Told once. */
    public void opened(Token token) {
        var invitation = row(token).orElseThrow(() -> new NotFound("invitation", "typed"));
        if (invitation.openedAt() != null) return;

        invitation.open(clock.now());
        timeline.record(INVITATION_OPENED, actor(invitation.client()), about(invitation));
    }

    /** Sends a new invitation in place of one that has ended, to the address the firm entered and no other (I-4). */
    public void renew(Token token) {
        var ended = row(token).filter(invitation -> view(invitation).isRenewable());
        var old = ended.orElseThrow(() -> new NotFound("invitation", "to renew"));
        var client = old.client();
        if (!mayMail(client)) throw new Refusal("invitation.tooMany", client.email().masked());

        open(client).forEach(this::takeBack);
        var fresh = Token.fresh();
        var words = mail.write(old, fresh);
        var letter = outbox.send("invitation", Lane.INVITATION, client.email(), words, Invitation.LIFE);
        em.persist(new Invitation(old.share(), fresh, letter, old.note(), old.invitedBy(), clock.now()));
        timeline.record(INVITED, actor(client), about(old));
    }

    /** Of several only the newest works (security.md I-1); a letter that hasn't left yet doesn't leave. */
    private void takeBack(Invitation invitation) {
        invitation.revoke(clock.now());
        if (invitation.letter() != null) invitation.letter().drop();
    }

    private boolean mayMail(Client client) {
        var firm = tenant.get().publicId();
        var address = client.email().canonical();
        return limits.allows(Limit.INVITATIONS_PER_RECIPIENT, firm, address)
                && limits.allows(Limit.INVITATIONS_PER_RECIPIENT_ANYWHERE, address)
                && limits.allows(Limit.INVITATIONS_PER_DAY, firm);
    }

    private Optional<Invitation> row(Token token) {
        return em.createQuery("""
                        select i from Invitation i join fetch i.client join fetch i.share s join fetch s.customer
                        where i.tokenHash = :hash
                        """, Invitation.class)
                .setParameter("hash", token.hash())
                .getResultStream()
                .findFirst();
    }

    private static Actor actor(Client client) {
        return new Actor(ActorKind.CLIENT, client.id(), client.name());
    }

    private static About about(Invitation invitation) {
        var share = invitation.share();
        return About.share(share.customer().id(), share.client().id(), invitation.client().name());
    }
}
