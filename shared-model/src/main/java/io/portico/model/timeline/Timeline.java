package io.portico.model.timeline;

import io.portico.platform.DatabaseClock;
import io.portico.tenancy.TenantService;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;

/** Keeps what happened in the firm. Call it in the transaction that does the thing, so that both or neither are there. */
@TenantService
public class Timeline {

    @PersistenceContext(unitName = "firm")
    EntityManager em;

    @Inject
    DatabaseClock clock;

    /** Writes down one event. */
    public void record(EventKind kind, Actor actor, About about) {
        record(kind, actor, about, List.of());
    }

    /** Writes down one event with what it changed. */
    public void record(EventKind kind, Actor actor, About about, List<Change> changes) {
        em.persist(new TimelineEvent(kind, actor, about, changes, clock.now()));
    }
}
