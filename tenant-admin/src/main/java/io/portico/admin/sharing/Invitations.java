package io.portico.admin.sharing;

import static io.portico.model.timeline.EventKind.INVITED;

import io.portico.admin.access.CurrentColleague;
import io.portico.model.Refusal;
import io.portico.model.access.EmailAddress;
import io.portico.model.access.Token;
import io.portico.model.client.Client;
import io.portico.model.sharing.Invitation;
import io.portico.model.sharing.Share;
import io.portico.model.timeline.About;
import io.portico.model.timeline.Timeline;
import io.portico.platform.DatabaseClock;
import io.portico.platform.Limit;
import io.portico.platform.Limits;
import io.portico.tenancy.CurrentTenant;
import io.portico.tenancy.TenantService;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;

/** Sends invitations and takes them back: of several to one person only the newest works (security.md I-1, I-4). */
@TenantService
public class Invitations {

    @PersistenceContext(unitName = "firm")
    EntityManager em;

    @Inject
    CurrentTenant tenant;

    @Inject
    CurrentColleague me;

    @Inject
    ShareMail mail;

    @Inject
    Limits limits;

    @Inject
    Timeline timeline;

    @Inject
    DatabaseClock clock;

    /** Mails whoever gained by this share: an invitation for somebody new, word of it for somebody registered. */
    void mail(Share share, String note) {
        var client = share.client();
        var line = note == null || note.isBlank() ? null : note;
        var now = clock.now();
        count(client.email());
        if (client.isRegistered()) {
            share.tell(mail.tell(share, line, now));
            return;
        }
        takeBack(client);
        var token = Token.fresh();
        var letter = mail.invite(share, token, line, now);
        em.flush();
        em.persist(new Invitation(share, token, letter, line, me.getName(), now));
        timeline.record(INVITED, me.actor(), About.share(share.customer().id(), client.id(), client.name()));
    }

    /** Ends what was mailed to somebody before; a letter that hasn't left yet doesn't leave. */
    void takeBack(Client client) {
        var now = clock.now();
        em.createQuery(
                        "select i from Invitation i where i.client = :client and i.usedAt is null and i.revokedAt is null",
                        Invitation.class)
                .setParameter("client", client)
                .getResultStream()
                .forEach(invitation -> {
                    invitation.revoke(now);
                    if (invitation.letter() != null) invitation.letter().drop();
                });
    }

    /** Refuses before anything is written when the mails to these people would be too many. */
    void checkRoom(Collection<EmailAddress> recipients) {
        for (var address : recipients) {
            if (limits.hasRoom(Limit.INVITATIONS_PER_RECIPIENT, firm(), address.canonical())
                    && limits.hasRoom(Limit.INVITATIONS_PER_RECIPIENT_ANYWHERE, address.canonical())) continue;

            throw Refusal.on("emails", "share.tooManyToOne", address.original());
        }
        if (!limits.hasRoomFor(recipients.size(), Limit.INVITATIONS_PER_DAY, firm())) throw tooMany();
    }

    private void count(EmailAddress address) {
        var one = limits.allows(Limit.INVITATIONS_PER_RECIPIENT, firm(), address.canonical())
                && limits.allows(Limit.INVITATIONS_PER_RECIPIENT_ANYWHERE, address.canonical());
        if (!one) throw Refusal.on("emails", "share.tooManyToOne", address.original());
        if (!limits.allows(Limit.INVITATIONS_PER_DAY, firm())) throw tooMany();
    }

    private static Refusal tooMany() {
        return Refusal.on("emails", "share.tooManyToday", Limit.INVITATIONS_PER_DAY.most());
    }

    private String firm() {
        return tenant.get().publicId();
    }
}
