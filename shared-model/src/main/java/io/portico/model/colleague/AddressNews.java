package io.portico.model.colleague;

import static io.portico.model.timeline.ActorKind.CLIENT;
import static io.portico.model.timeline.ActorKind.COLLEAGUE;

import io.portico.model.access.EmailAddress;
import io.portico.model.post.Lane;
import io.portico.model.post.Outbox;
import io.portico.model.post.Stationery;
import io.portico.model.timeline.About;
import io.portico.model.timeline.Actor;
import io.portico.model.timeline.Change;
import io.portico.model.timeline.EventKind;
import io.portico.model.timeline.Timeline;
import io.portico.tenancy.CurrentTenant;
import io.portico.tenancy.TenantService;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Duration;
import java.util.List;

/**
 * Tells a firm that somebody's address has changed, or was taken back: its timeline, and by mail its administrators, who
 * may know whether that can be.
 */
@TenantService
public class AddressNews {

    private static final Duration WORTH_SENDING = Duration.ofDays(2);

    @PersistenceContext(unitName = "firm")
    EntityManager em;

    @Inject
    CurrentTenant tenant;

    @Inject
    Colleagues colleagues;

    @Inject
    Timeline timeline;

    @Inject
    Stationery stationery;

    @Inject
    Outbox outbox;

    /** Tells it in the transaction that does it. */
    public void tell(EventKind kind, Actor who, EmailAddress before, EmailAddress after) {
        var about = who.kind() == CLIENT ? About.client(who.id(), who.name()) : About.FIRM;
        timeline.record(kind, who, about, List.of(new Change("email", before.original(), after.original())));
        for (var administrator : colleagues.administrators(tenant.get())) {
            if (who.kind() == COLLEAGUE && who.id().equals(administrator.id())) continue;

            var mail = stationery.mails(administrator.formats()).addresses().news(
                    kind == EventKind.EMAIL_CHANGED ? "changed" : "undone", who.name(), before, after, stationery.desk("/timeline"));
            outbox.send("email-news", Lane.NOTICE, administrator.email(), mail, WORTH_SENDING);
        }
        // The same transaction may go on in another firm.
        em.flush();
    }
}
