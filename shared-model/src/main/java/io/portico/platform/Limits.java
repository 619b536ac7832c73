package io.portico.platform;

import static jakarta.transaction.Transactional.TxType.REQUIRES_NEW;

import io.portico.model.access.Sha256;
import io.portico.model.signin.Network;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.lang.System.Logger.Level;
import java.time.Duration;
import java.util.List;

/**
 * Counts what may happen only so often. Counts live in the database, so they hold over all nodes; when the table can't
 * be written the exception travels on and nothing is allowed (security.md §4.3: fails closed).
 */
@ApplicationScoped
public class Limits {

    private static final System.Logger LOG = System.getLogger(Limits.class.getName());
    private static final String COUNT = """
            insert into usage_limit (name, subject, window_start, hits, expires_at)
            values (?1, ?2, from_unixtime(floor(unix_timestamp(utc_timestamp(6)) / ?3) * ?3), 1,
                    utc_timestamp(6) + interval ?3 second)
            on duplicate key update hits = hits + 1
            """;
    private static final String HITS = """
            select hits from usage_limit where name = ?1 and subject = ?2
            and window_start = from_unixtime(floor(unix_timestamp(utc_timestamp(6)) / ?3) * ?3)
            """;
    private static final String FORGET = """
            update usage_limit set hits = 0 where name = ?1 and subject = ?2
            and window_start = from_unixtime(floor(unix_timestamp(utc_timestamp(6)) / ?3) * ?3)
            """;
    private static final String TAKE_BACK = """
            update usage_limit set hits = hits - 1 where name = ?1 and subject = ?2 and hits > 0
            and window_start = from_unixtime(floor(unix_timestamp(utc_timestamp(6)) / ?3) * ?3)
            """;
    private static final String PAUSE = """
            insert ignore into usage_limit (name, subject, window_start, hits, expires_at)
            values (?1, ?2, '1970-01-02 00:00:00', 0, utc_timestamp(6))
            """;
    private static final String BEGIN = """
            update usage_limit set hits = hits + 1, expires_at = utc_timestamp(6) + interval ?3 second
            where name = ?1 and subject = ?2 and expires_at <= utc_timestamp(6)
            """;

    @PersistenceContext(unitName = "platform")
    EntityManager em;

    /** Counts one more for this subject and says whether the rule still allows it. Committed at once. */
    @Transactional(REQUIRES_NEW)
    public boolean allows(Limit limit, String... subject) {
        var key = key(limit, subject);
        em.createNativeQuery(COUNT)
                .setParameter(1, limit.name())
                .setParameter(2, key)
                .setParameter(3, limit.seconds())
                .executeUpdate();
        return told(limit, hits(limit, key) <= limit.most());
    }

    /** Takes back all that was counted for this subject in the window that runs, because it turned out to be nobody's guess. */
    @Transactional(REQUIRES_NEW)
    public void forget(Limit limit, String... subject) {
        lower(FORGET, limit, subject);
    }

    /** Takes back the last that was counted for this subject. */
    @Transactional(REQUIRES_NEW)
    public void takeBack(Limit limit, String... subject) {
        lower(TAKE_BACK, limit, subject);
    }

    private void lower(String statement, Limit limit, String... subject) {
        em.createNativeQuery(statement)
                .setParameter(1, limit.name())
                .setParameter(2, key(limit, subject))
                .setParameter(3, limit.seconds())
                .executeUpdate();
    }

    /** Whether the rule would still allow one more, without counting it. */
    @Transactional(REQUIRES_NEW)
    public boolean hasRoom(Limit limit, String... subject) {
        return told(limit, count(limit, subject) < limit.most());
    }

    /** How many were counted for this subject in the window that runs. */
    @Transactional(REQUIRES_NEW)
    public int count(Limit limit, String... subject) {
        return hits(limit, key(limit, subject));
    }

    /** Whether the rule would still allow so many more, without counting them. */
    @Transactional(REQUIRES_NEW)
    public boolean hasRoomFor(int more, Limit limit, String... subject) {
        return told(limit, hits(limit, key(limit, subject)) + more <= limit.most());
    }

    /** Whether the pause since the last time is over; if so it begins anew. Of many at the same moment one is told yes. */
    @Transactional(REQUIRES_NEW)
    public boolean isOver(Limit pause, String... subject) {
        return isOver(pause, Duration.ofSeconds(pause.seconds()), subject);
    }

    /** The same; the pause that begins lasts this long, in whole seconds. */
    @Transactional(REQUIRES_NEW)
    public boolean isOver(Limit pause, Duration next, String... subject) {
        var key = key(pause, subject);
        em.createNativeQuery(PAUSE)
                .setParameter(1, pause.name())
                .setParameter(2, key)
                .executeUpdate();
        var begun = em.createNativeQuery(BEGIN)
                .setParameter(1, pause.name())
                .setParameter(2, key)
                .setParameter(3, next.toSeconds())
                .executeUpdate();
        return told(pause, begun == 1);
    }

    /** Passes on what a rule says; each no is counted and told to the operator, by the rule alone. */
    private static boolean told(Limit limit, boolean allowed) {
        if (!allowed) {
            Figures.count("portico_limits_total", "limit", limit.name());
            LOG.log(Level.INFO, "Limit {0} said no", limit);
        }
        return allowed;
    }

    private int hits(Limit limit, byte[] key) {
        List<?> rows = em.createNativeQuery(HITS)
                .setParameter(1, limit.name())
                .setParameter(2, key)
                .setParameter(3, limit.seconds())
                .getResultList();
        return rows.isEmpty() ? 0 : ((Number) rows.get(0)).intValue();
    }

    /** Where networks are counted, an address stands for its network, whoever calls. */
    private static byte[] key(Limit limit, String... subject) {
        if (limit.isPerNetwork()) return Sha256.of(Network.of(subject[0]));

        return Sha256.of(String.join("\n", subject));
    }
}
