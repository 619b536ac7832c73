package io.portico.client.access;

import static io.portico.model.colleague.Right.VIEW_AS_CLIENT;

import io.portico.model.access.Token;
import io.portico.model.colleague.Colleague;
import io.portico.model.colleague.Colleagues;
import io.portico.model.colleague.StaffSessions;
import io.portico.model.viewing.Viewing;
import io.portico.model.words.Formats;
import io.portico.platform.DatabaseClock;
import io.portico.tenancy.CurrentTenant;
import io.portico.tenancy.TenantService;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;

/**
 * Looks of colleagues at the portal. Everything one hangs on is asked for afresh each time: its half hour, the colleague's
 * sign-in, role and right, and the share it began from.
 */
@TenantService
public class Viewings {

    @PersistenceContext(unitName = "firm")
    EntityManager em;

    @Inject
    CurrentTenant tenant;

    @Inject
    Colleagues colleagues;

    @Inject
    StaffSessions sessions;

    @Inject
    Entrances entrances;

    @Inject
    DatabaseClock clock;

    @Inject
    Clock days;

    /** The look of this name and token, going on or over; what has ended by anything but its time is noted as ended now. */
    public Optional<Look> find(String publicId, Token token) {
        return em.createQuery("""
                        select v from Viewing v join fetch v.client join fetch v.share s join fetch s.customer
                        where v.publicId = :id and v.tokenHash = :hash
                        """, Viewing.class)
                .setParameter("id", publicId)
                .setParameter("hash", token.hash())
                .getResultStream()
                .findFirst()
                .map(viewing -> look(viewing, token));
    }

    private Look look(Viewing viewing, Token token) {
        var now = clock.now();
        var colleague = viewing.isOpen(now) ? looking(viewing) : Optional.<Colleague>empty();
        if (colleague.isEmpty()) end(viewing.publicId(), viewing.endedAt(now) == null ? now : viewing.endedAt(now));

        return new Look(
                viewing.publicId(),
                token.hash(),
                viewing.client(),
                entrances.customers(viewing.client().id()),
                viewing.share().customer().publicId(),
                colleague.map(Colleague::name).orElse(null),
                colleague.map(who -> Formats.usual(who.language(), who.zone())).orElse(null),
                viewing.until());
    }

    private Optional<Colleague> looking(Viewing viewing) {
        if (!viewing.share().isActive(tenant.get().today(days))) return Optional.empty();

        return sessions.living(viewing.staffSession())
                .filter(colleague -> colleague.id().equals(viewing.colleagueId()))
                .filter(colleague -> colleagues.role(colleague, tenant.get())
                        .filter(role -> role.may(VIEW_AS_CLIENT))
                        .isPresent());
    }

    /** Ends it now, unless it has ended before. */
    public void end(String publicId) {
        end(publicId, clock.now());
    }

    private void end(String publicId, Instant at) {
        em.createQuery("update Viewing v set v.endedAt = :at where v.publicId = :id and v.endedAt is null")
                .setParameter("at", at)
                .setParameter("id", publicId)
                .executeUpdate();
    }
}
