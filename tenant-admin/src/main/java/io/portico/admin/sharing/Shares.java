package io.portico.admin.sharing;

import static io.portico.model.timeline.EventKind.SHARE_CHANGED;
import static io.portico.model.timeline.EventKind.SHARE_REVOKED;

import io.portico.admin.access.CurrentColleague;
import io.portico.model.NotFound;
import io.portico.model.Refusal;
import io.portico.model.access.EmailAddress;
import io.portico.model.client.Client;
import io.portico.model.sharing.Scope;
import io.portico.model.sharing.Share;
import io.portico.model.timeline.Change;
import io.portico.model.timeline.Timeline;
import io.portico.platform.DatabaseClock;
import io.portico.tenancy.CurrentTenant;
import io.portico.tenancy.TenantService;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.util.List;

/** Who has access to a customer, and what can be done about each of them. */
@TenantService
public class Shares {

    @PersistenceContext(unitName = "firm")
    EntityManager em;

    @Inject
    CurrentTenant tenant;

    @Inject
    CurrentColleague me;

    @Inject
    Progresses progresses;

    @Inject
    Recipients recipients;

    @Inject
    Invitations invitations;

    @Inject
    Grants grants;

    @Inject
    Timeline timeline;

    @Inject
    DatabaseClock clock;

    @Inject
    Clock days;

    /** Everybody this customer is or was shared with, the newest first. */
    public List<ShareRow> list(String customer) {
        return rows(em.createQuery(
                        "select s from Share s where s.customer.publicId = :customer order by s.createdAt desc, s.id desc",
                        Share.class)
                .setParameter("customer", customer)
                .getResultList());
    }

    /** One of them; somebody else's doesn't exist. */
    public ShareRow show(String publicId) {
        return rows(List.of(find(publicId))).get(0);
    }

    private List<ShareRow> rows(List<Share> shares) {
        var clients = shares.stream().map(share -> share.client().id()).toList();
        var newest = progresses.invitations(clients);
        var seen = progresses.seen(clients);
        return shares.stream()
                .map(share -> {
                    var client = share.client();
                    var here = seen.getOrDefault(client.id(), client.lastSignInAt());
                    return new ShareRow(
                            share.publicId(),
                            share.customer().publicId(),
                            new ShareRow.Person(
                                    client.id(),
                                    client.name(),
                                    client.email().original(),
                                    client.isRegistered(),
                                    here),
                            share.scope(),
                            share.isActive(tenant.get().today(days)),
                            progresses.of(share, newest.get(client.id())),
                            share.revokedBy(),
                            share.revokedAt());
                })
                .toList();
    }

    /** Changes what they see; it holds from their next request. */
    public void change(String publicId, Scope scope) {
        var share = find(publicId);
        if (share.revokedAt() != null) throw new Refusal("share.alreadyRevoked");

        grants.grant(share.customer(), share.client(), scope);
        em.flush();
    }

    /** Takes it back from the very next request on; an invitation that leads nowhere any more goes with it. */
    public void revoke(String publicId) {
        var share = find(publicId);
        if (share.revokedAt() != null) return;

        share.revoke(me.getName(), clock.now());
        em.flush();
        if (!share.client().isRegistered() && !hasAny(share.client())) invitations.takeBack(share.client());
        timeline.record(SHARE_REVOKED, me.actor(), Grants.about(share));
    }

    /** Mails again: a new invitation, and the one before it stops working; or word of the share that never arrived. */
    public void inviteAgain(String publicId) {
        var share = find(publicId);
        if (!show(publicId).isInvitable()) throw new Refusal("share.notInvitable", share.client().name());

        invitations.checkRoom(List.of(share.client().email()));
        invitations.mail(share, null);
    }

    /** Moves somebody who hasn't registered to the address they really have, and invites them there. */
    public void correct(String publicId, EmailAddress address) {
        var share = find(publicId);
        var client = share.client();
        if (client.isRegistered()) throw new Refusal("share.notCorrectable", client.name());
        if (client.email().equals(address)) throw Refusal.on("email", "share.sameAddress");

        var holder = recipients.client(address).orElse(null);
        invitations.checkRoom(List.of(address));
        invitations.takeBack(client);
        var change = new Change("email", client.email().original(), address.original());
        var moved = holder == null ? moved(share, address) : handedOver(share, holder);
        timeline.record(SHARE_CHANGED, me.actor(), Grants.about(moved), List.of(change));
        em.flush();
        invitations.mail(moved, null);
    }

    private Share moved(Share share, EmailAddress address) {
        share.client().correct(address);
        return share;
    }

    private Share handedOver(Share share, Client holder) {
        share.revoke(me.getName(), clock.now());
        return grants.grant(share.customer(), holder, share.scope());
    }

    private boolean hasAny(Client client) {
        return em.createQuery("select s from Share s where s.client = :client and s.revokedAt is null", Share.class)
                .setParameter("client", client)
                .getResultStream()
                .anyMatch(share -> share.isActive(tenant.get().today(days)));
    }

    private Share find(String publicId) {
        return em.createQuery("select s from Share s where s.publicId = :id", Share.class)
                .setParameter("id", publicId == null ? "" : publicId)
                .getResultStream()
                .findFirst()
                .orElseThrow(() -> new NotFound("share", publicId));
    }
}
