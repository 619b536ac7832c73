package io.portico.admin.start;

import io.portico.model.colleague.Colleagues;
import io.portico.tenancy.CurrentTenant;
import io.portico.tenancy.TenantService;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.EnumSet;
import java.util.Set;

/** How far a firm has come with its first steps. */
@TenantService
public class Steps {

    @PersistenceContext(unitName = "firm")
    EntityManager em;

    @Inject
    CurrentTenant tenant;

    @Inject
    Colleagues colleagues;

    /** The steps that are really done. */
    public Set<Step> done() {
        var done = EnumSet.noneOf(Step.class);
        if (tenant.get().isBranded()) done.add(Step.BRAND);
        if (hasCustomers()) done.add(Step.CUSTOMERS);
        if (any("select s.id from Share s")) done.add(Step.SHARE);
        if (colleagues.team(tenant.get()) > 1) done.add(Step.TEAM);
        return done;
    }

    /** Whether the firm has any customer yet. */
    public boolean hasCustomers() {
        return any("select c.id from Customer c");
    }

    private boolean any(String query) {
        return !em.createQuery(query, Long.class).setMaxResults(1).getResultList().isEmpty();
    }
}
