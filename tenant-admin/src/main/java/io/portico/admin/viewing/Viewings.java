package io.portico.admin.viewing;

import static io.portico.model.timeline.EventKind.VIEWED_AS_CLIENT;

import io.portico.admin.access.CurrentColleague;
import io.portico.model.NotFound;
import io.portico.model.Refusal;
import io.portico.model.access.Token;
import io.portico.model.colleague.StaffSessions;
import io.portico.model.sharing.Share;
import io.portico.model.timeline.About;
import io.portico.model.timeline.Change;
import io.portico.model.timeline.Timeline;
import io.portico.model.viewing.Viewing;
import io.portico.platform.DatabaseClock;
import io.portico.tenancy.CurrentTenant;
import io.portico.tenancy.TenantService;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.util.List;

/** In whose place a colleague may look at the portal, and the beginning of a look. */
@TenantService
public class Viewings {

    /** The cookie of a look. */
    static final String COOKIE = Viewing.COOKIE;

    /** How many characters of a reason are kept. */
    static final int LONGEST_REASON = Viewing.LONGEST_REASON;

    @PersistenceContext(unitName = "firm")
    EntityManager em;

    @Inject
    CurrentTenant tenant;

    @Inject
    CurrentColleague me;

    @Inject
    StaffSessions sessions;

    @Inject
    Timeline timeline;

    @Inject
    DatabaseClock clock;

    @Inject
    Clock days;

    /** A look that began: its address, the token for its cookie, and the customer it began from. */
    public record Begun(String address, Token token, String customer) {}

    /** Who sees this customer today, the newest first. */
    public List<Viewer> viewers(String customer) {
        return em.createQuery("""
                        select s from Share s join fetch s.client where s.customer.publicId = :customer
                        order by s.createdAt desc, s.id desc
                        """, Share.class)
                .setParameter("customer", customer)
                .getResultStream()
                .filter(this::isActive)
                .map(share -> new Viewer(
                        share.publicId(), share.client().name(), share.client().isRegistered()))
                .toList();
    }

    /** Begins to look in the place of this share's client. The firm's timeline tells it, and the client can read it. */
    public Begun begin(String sharePublicId, String reason) {
        var share = find(sharePublicId);
        if (!tenant.get().isOpen()) throw new Refusal("viewing.closed");
        if (!isActive(share)) throw new Refusal("viewing.noAccess", share.client().name());

        var token = Token.fresh();
        var viewing =
                new Viewing(share, token, me.colleague(), sessions.named(me.sessionHash()), reason, clock.now());
        em.persist(viewing);
        var customer = share.customer();
        timeline.record(
                VIEWED_AS_CLIENT,
                me.actor(),
                About.share(customer.id(), share.client().id(), share.client().name()),
                List.of(new Change("reason", null, viewing.reason())));
        var address = "/" + tenant.get().slug() + Viewing.mount(viewing.publicId());
        return new Begun(address, token, customer.publicId());
    }

    private boolean isActive(Share share) {
        return share.isActive(tenant.get().today(days));
    }

    private Share find(String publicId) {
        return em.createQuery("select s from Share s where s.publicId = :id", Share.class)
                .setParameter("id", publicId)
                .getResultStream()
                .findFirst()
                .orElseThrow(() -> new NotFound("share", publicId));
    }
}
