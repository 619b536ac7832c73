package io.portico.admin.customerfile;

import static io.portico.model.timeline.EventKind.CUSTOMERS_IMPORTED;

import io.portico.admin.work.Claim;
import io.portico.admin.work.Jobs;
import io.portico.model.customerfile.CustomerFile;
import io.portico.model.customerfile.RowResult;
import io.portico.model.customerfile.Stage;
import io.portico.model.timeline.About;
import io.portico.model.timeline.Change;
import io.portico.model.timeline.Timeline;
import io.portico.platform.DatabaseClock;
import io.portico.tenancy.TenantService;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** What is left to do of a file, and its end, which the timeline tells once. */
@TenantService
public class Closing {

    @PersistenceContext(unitName = "firm")
    EntityManager em;

    @Inject
    FileRows rows;

    @Inject
    Timeline timeline;

    @Inject
    DatabaseClock clock;

    @Inject
    Jobs jobs;

    Stage stage(Claim claim) {
        return em.find(CustomerFile.class, claim.job()).stage();
    }

    /** Keys of the next rows that wait to be taken in, at most so many, in their order. */
    List<Long> waiting(Claim claim, int most) {
        return em.createQuery(
                        "select r.id from CustomerFileRow r where r.file.id = :file and r.result in :waiting order by r.number",
                        Long.class)
                .setParameter("file", claim.job())
                .setParameter("waiting", List.of(RowResult.NEW, RowResult.CHANGED, RowResult.SAME, RowResult.KNOWN))
                .setMaxResults(most)
                .getResultList();
    }

    /** Nothing waits any more. */
    void finish(Claim claim) {
        if (!jobs.hold(claim)) return;

        var file = em.find(CustomerFile.class, claim.job());
        var counts = rows.counts(file);
        file.finish(clock.now());
        var about = new About(null, null, null, file.name());
        timeline.record(CUSTOMERS_IMPORTED, file.colleague(), about, changes(counts));
    }

    private static List<Change> changes(Map<RowResult, Long> counts) {
        var changes = new ArrayList<Change>();
        for (var result : List.of(RowResult.CREATED, RowResult.UPDATED, RowResult.UNCHANGED, RowResult.LEFT, RowResult.WRONG)) {
            var count = counts.getOrDefault(result, 0L);
            if (count > 0) changes.add(new Change("rows." + result, null, String.valueOf(count)));
        }
        return changes;
    }
}
