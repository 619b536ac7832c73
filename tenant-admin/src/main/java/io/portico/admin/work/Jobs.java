package io.portico.admin.work;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * Jobs as their workers see them, over all firms. A claim passes over what another worker is claiming; it ends with its
 * lease, after which anybody may take the job up again. Every piece of work renews it.
 */
@Transactional
@ApplicationScoped
public class Jobs {

    // Longer than the slowest PDF and the slowest rules take together.
    private static final int LEASE_SECONDS = 45;
    private static final String OPEN = """
            select id, tenant_id, fence + 1 from %s where finished_at is null
            and (lease_until is null or lease_until <= utc_timestamp(6)) order by id limit 1 for update skip locked
            """;
    private static final String CLAIM = """
            update %s set claimed_by = ?2, fence = fence + 1,
            lease_until = utc_timestamp(6) + interval %d second where id = ?1
            """;
    private static final String HOLD = """
            update %s set lease_until = utc_timestamp(6) + interval %d second where id = ?1 and fence = ?2
            """;
    private static final String FINISH = """
            update %s set finished_at = utc_timestamp(6), claimed_by = null, lease_until = null
            where id = ?1 and fence = ?2 and not (%s)
            """;
    private static final String RETURN = """
            update %s set claimed_by = null, lease_until = null where id = ?1 and fence = ?2
            """;

    @PersistenceContext(unitName = "platform")
    EntityManager em;

    /** Takes the oldest job that waits and has no worker. */
    public Optional<Claim> claim(Queue queue, String worker) {
        List<?> open = em.createNativeQuery(filled(OPEN, queue.table())).getResultList();
        if (open.isEmpty()) return Optional.empty();

        var row = (Object[]) open.get(0);
        var claim = new Claim(queue, number(row[0]), number(row[1]), (int) number(row[2]));
        em.createNativeQuery(filled(CLAIM, queue.table(), LEASE_SECONDS))
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
        return update(claim, filled(HOLD, claim.queue().table(), LEASE_SECONDS)).executeUpdate() == 1;
    }

    /** Ends it if nothing of it is left to be done; false when something waits again. */
    public boolean finish(Claim claim) {
        var queue = claim.queue();
        return update(claim, filled(FINISH, queue.table(), queue.open())).executeUpdate() == 1;
    }

    /** Somebody else may go on at once. */
    public void giveBack(Claim claim) {
        update(claim, filled(RETURN, claim.queue().table())).executeUpdate();
    }

    /** There is something to do again. Whoever is about to finish it sees that, since both touch its row. */
    public void reopen(Queue queue, long job) {
        em.createNativeQuery(filled("update %s set finished_at = null where id = ?1", queue.table()))
                .setParameter(1, job)
                .executeUpdate();
    }

    /** Until the transaction ends no other job takes anything in for this firm, so that nothing comes in twice. */
    public void oneAtATime(long firm) {
        em.createNativeQuery("select id from firm where id = ?1 for update")
                .setParameter(1, firm)
                .getResultList();
    }

    private Query update(Claim claim, String sql) {
        return em.createNativeQuery(sql).setParameter(1, claim.job()).setParameter(2, claim.fence());
    }

    private static String filled(String sql, Object... parts) {
        return String.format(Locale.ROOT, sql, parts);
    }
}
