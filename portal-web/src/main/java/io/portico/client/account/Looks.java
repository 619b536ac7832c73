package io.portico.client.account;

import io.portico.client.access.CurrentClient;
import io.portico.model.viewing.Viewing;
import io.portico.platform.DatabaseClock;
import io.portico.tenancy.TenantService;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;

/** Who of the firm looked at the client's portal, when and why. */
@TenantService
public class Looks {

    private static final int MOST = 100;

    @PersistenceContext(unitName = "firm")
    EntityManager em;

    @Inject
    CurrentClient current;

    @Inject
    DatabaseClock clock;

    /** The newest first, at most a hundred. */
    public List<LookRow> list() {
        var now = clock.now();
        return em.createQuery(
                        "select v from Viewing v where v.client.id = :client order by v.beganAt desc, v.id desc", Viewing.class)
                .setParameter("client", current.clientId())
                .setMaxResults(MOST)
                .getResultStream()
                .map(look -> new LookRow(look.colleagueName(), look.reason(), look.beganAt(), look.endedAt(now)))
                .toList();
    }
}
