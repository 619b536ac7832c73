package io.portico.admin.importing.work;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;

/**
 * Uploads as their workers see them, over all firms. A claim passes over what another worker is claiming; it ends with
 * its lease, after which anybody may take the upload up again. Every file renews it.
 */
@Transactional
@ApplicationScoped
public class Jobs {

    // Longer than the slowest PDF and the slowest rules take together.
    private static final int LEASE_SECONDS = 45;
    private static final String OPEN = """
            select id, tenant_id, fence + 1 from import_job where finished_at is null
            and (lease_until is null or lease_until <= utc_timestamp(6)) order by id limit 1 for update skip locked
            """;
    private static final String CLAIM = """
            update import_job set claimed_by = ?2, fence = fence + 1,
            lease_until = utc_timestamp(6) + interval %d second where id = ?1
            """.formatted(LEASE_SECONDS);
    private static final String HOLD = """
            update import_job set lease_until = utc_timestamp(6) + interval %d second where id = ?1 and fence = ?2
            """.formatted(LEASE_SECONDS);
    private static final String FINISH = """
            update import_job set finished_at = utc_timestamp(6), claimed_by = null, lease_until = null
            where id = ?1 and fence = ?2 and not exists (select 1 from import_file f
            where f.tenant_id = import_job.tenant_id and f.job_id = import_job.id and f.result = 'WAITING')
            """;
    private static final String RETURN = """
            update import_job set claimed_by = null, lease_until = null where id = ?1 and fence = ?2
            """;
    @PersistenceContext(unitName = "platform")
    EntityManager em;

    /** Takes the oldest upload that has files to read and no worker. */
    public Optional<Claim> claim(String worker) {
        List<?> open = em.createNativeQuery(OPEN).getResultList();
        if (open.isEmpty()) return Optional.empty();

        var row = (Object[]) open.get(0);
        var claim = new Claim(number(row[0]), number(row[1]), (int) number(row[2]));
        em.createNativeQuery(CLAIM)
                .setParameter(1, claim.job())
                .setParameter(2, worker)
                .executeUpdate();
        return Optional.of(claim);
    }

    private static long number(Object value) {
        return ((Number) value).longValue();
    }

    /** Holds it for another lease; false when somebody else has it by now. */
    public boolean hold(Claim claim) {
        return update(HOLD, claim).executeUpdate() == 1;
    }

    /** Ends it if every file is read; false when some wait again. */
    public boolean finish(Claim claim) {
        return update(FINISH, claim).executeUpdate() == 1;
    }

    /** Somebody else may go on at once. */
    public void giveBack(Claim claim) {
        update(RETURN, claim).executeUpdate();
    }

    /** Files of it wait again. Whoever is about to finish it sees them, since both touch its row. */
    public void reopen(long job) {
        em.createNativeQuery("update import_job set finished_at = null where id = ?1")
                .setParameter(1, job)
                .executeUpdate();
    }

    /** Until the transaction ends no other file of this firm becomes an invoice, so that none comes in twice. */
    public void oneAtATime(long firm) {
        em.createNativeQuery("select id from firm where id = ?1 for update")
                .setParameter(1, firm)
                .getResultList();
    }

    private Query update(String sql, Claim claim) {
        return em.createNativeQuery(sql).setParameter(1, claim.job()).setParameter(2, claim.fence());
    }
}
