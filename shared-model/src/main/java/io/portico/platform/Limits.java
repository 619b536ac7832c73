package io.portico.platform;

import static jakarta.transaction.Transactional.TxType.REQUIRES_NEW;

import io.portico.model.access.Sha256;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;

/**
 * Counts what may happen only so often. Counts live in the database, so they hold over all nodes; when the table can't
 * be written the exception travels on and nothing is allowed (security.md §4.3: fails closed).
 */
@ApplicationScoped
public class Limits {

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

    @PersistenceContext(unitName = "platform")
    EntityManager em;

    /** Counts one more for this subject and says whether the rule still allows it. Committed at once. */
    @Transactional(REQUIRES_NEW)
    public boolean allows(Limit limit, String... subject) {
        var key = key(subject);
        em.createNativeQuery(COUNT)
                .setParameter(1, limit.name())
                .setParameter(2, key)
                .setParameter(3, limit.seconds())
                .executeUpdate();
        return hits(limit, key) <= limit.most();
    }

    /** Whether the rule would still allow one more, without counting it. */
    @Transactional(REQUIRES_NEW)
    public boolean hasRoom(Limit limit, String... subject) {
        return hits(limit, key(subject)) < limit.most();
    }

    private int hits(Limit limit, byte[] key) {
        return em.createNativeQuery(HITS)
                .setParameter(1, limit.name())
                .setParameter(2, key)
                .setParameter(3, limit.seconds())
                .getResultStream()
                .mapToInt(hits -> ((Number) hits).intValue())
                .findFirst()
                .orElse(0);
    }

    private static byte[] key(String... subject) {
        return Sha256.of(String.join("\n", subject));
    }
}
