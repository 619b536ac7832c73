package io.portico.admin.sharing;

import static io.portico.model.timeline.EventKind.STEP_TAKEN_BACK;

import io.portico.admin.access.CurrentColleague;
import io.portico.model.NotFound;
import io.portico.model.Refusal;
import io.portico.model.client.Client;
import io.portico.model.client.FactorReset;
import io.portico.model.post.ClientFactorMails;
import io.portico.model.post.Lane;
import io.portico.model.post.Outbox;
import io.portico.model.post.Stationery;
import io.portico.model.sharing.Share;
import io.portico.model.timeline.Timeline;
import io.portico.platform.DatabaseClock;
import io.portico.tenancy.CurrentTenant;
import io.portico.tenancy.TenantService;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Takes back a client's second step at the firm's word: the client is told at once, and it holds a day later. */
@TenantService
public class LostSteps {

    private static final List<String> STEPS = List.of("ClientTotp", "ClientPasskey");

    @PersistenceContext(unitName = "firm")
    EntityManager em;

    @Inject
    CurrentColleague me;

    @Inject
    CurrentTenant tenant;

    @Inject
    Timeline timeline;

    @Inject
    Stationery stationery;

    @Inject
    Outbox outbox;

    @Inject
    DatabaseClock clock;

    /** Whether there is anything to take back from this share's client. */
    public boolean isAny(String share) {
        return has(find(share).client());
    }

    private boolean has(Client client) {
        return STEPS.stream().anyMatch(step -> em.createQuery(
                                "select count(s) from " + step + " s where s.client = :client", Long.class)
                        .setParameter("client", client)
                        .getSingleResult()
                > 0);
    }

    /** When it holds that was asked already; empty when nothing was. */
    public Optional<Instant> asked(String share) {
        return pending(find(share).client()).map(FactorReset::effectiveAt);
    }

    private Optional<FactorReset> pending(Client client) {
        return em.createQuery("select r from FactorReset r where r.client = :client", FactorReset.class)
                .setParameter("client", client)
                .getResultStream()
                .findFirst();
    }

    /** Asks for it, once. */
    public void ask(String publicId) {
        var share = find(publicId);
        var client = share.client();
        if (!has(client)) throw new Refusal("lostStep.nothing", client.name());
        if (pending(client).isPresent()) return;

        var reset = new FactorReset(client, me.getName(), clock.now());
        em.persist(reset);
        timeline.record(STEP_TAKEN_BACK, me.actor(), Grants.about(share));
        var mail = new ClientFactorMails(stationery.mails(client.formats()))
                .takenBack(tenant.get().name(), reset.effectiveAt(), stationery.page("/sign-in"));
        outbox.send("step-taken-back", Lane.NOTICE, client.email(), mail, FactorReset.DELAY);
    }

    private Share find(String publicId) {
        return em.createQuery("select s from Share s join fetch s.client where s.publicId = :id", Share.class)
                .setParameter("id", publicId == null ? "" : publicId)
                .getResultStream()
                .findFirst()
                .orElseThrow(() -> new NotFound("share", publicId));
    }
}
