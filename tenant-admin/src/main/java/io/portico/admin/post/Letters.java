package io.portico.admin.post;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import jakarta.transaction.Transactional;
import java.time.Duration;
import java.util.List;
import java.util.stream.Collectors;

/**
 * The outbox as its senders see it, over all firms (security.md §4.5). A claim passes over what another sender is
 * claiming; it ends with its lease, after which anybody may take the letter up again.
 */
@Transactional
@ApplicationScoped
public class Letters {

    private static final int BATCH = 20;
    private static final String DUE = """
            select id from letter where state = 'READY' and lane <= ?1 and not_before <= utc_timestamp(6)
            and (lease_until is null or lease_until <= utc_timestamp(6))
            and (expires_at is null or expires_at > utc_timestamp(6))
            and not exists (select 1 from mail_hold)
            order by lane, id limit %d for update skip locked
            """.formatted(BATCH);
    private static final String CLAIM = """
            update letter set claimed_by = ?1, lease_until = utc_timestamp(6) + interval 60 second, fence = fence + 1
            where id in (%s) and state = 'READY' and (lease_until is null or lease_until <= utc_timestamp(6))
            """;
    private static final String CLAIMED = """
            select id, tenant_id, kind, recipient, content, message_id, attempts, fence from letter
            where id in (%s) and claimed_by = ?1 order by lane, id
            """;
    private static final String BEGIN = """
            update letter set lease_until = utc_timestamp(6) + interval 60 second, attempts = attempts + 1
            where id = ?1 and fence = ?2 and state = 'READY'
            and (expires_at is null or expires_at > utc_timestamp(6))
            """;
    private static final String SENT = """
            update letter set state = 'SENT', sent_at = utc_timestamp(6), content = null, problem = null,
            claimed_by = null, lease_until = null where id = ?1 and fence = ?2 and state = 'READY'
            """;
    private static final String AGAIN = """
            update letter set not_before = utc_timestamp(6) + interval ?3 second, problem = ?4,
            claimed_by = null, lease_until = null where id = ?1 and fence = ?2 and state = 'READY'
            """;
    private static final String DEAD = """
            update letter set state = 'DEAD', problem = ?3, refused = ?4, content = null, claimed_by = null, lease_until = null
            where id = ?1 and fence = ?2 and state = 'READY'
            """;
    private static final String RETURN = """
            update letter set claimed_by = null, lease_until = null where id = ?1 and fence = ?2 and state = 'READY'
            """;

    @PersistenceContext(unitName = "platform")
    EntityManager em;

    /** Takes at most 20 letters that are due, the most urgent first, for 60 seconds; lanes up to this one. */
    public List<ClaimedLetter> claim(String sender, int lastLane) {
        List<?> due = em.createNativeQuery(DUE).setParameter(1, lastLane).getResultList();
        if (due.isEmpty()) return List.of();

        var keys = due.stream().map(String::valueOf).collect(Collectors.joining(","));
        em.createNativeQuery(CLAIM.formatted(keys)).setParameter(1, sender).executeUpdate();
        List<?> claimed = em.createNativeQuery(CLAIMED.formatted(keys)).setParameter(1, sender).getResultList();
        return claimed.stream().map(row -> ClaimedLetter.of((Object[]) row)).toList();
    }

    /** Counts one try and holds the letter for 60 more seconds; false when it is no longer ours or not worth sending. */
    public boolean begin(ClaimedLetter letter) {
        return update(BEGIN, letter).executeUpdate() == 1;
    }

    /** The mail server took it: what it said is wiped. */
    public void sent(ClaimedLetter letter) {
        update(SENT, letter).executeUpdate();
    }

    /** It did not go; the next try comes after the pause. */
    public void again(ClaimedLetter letter, Duration pause, String problem) {
        update(AGAIN, letter)
                .setParameter(3, pause.toSeconds())
                .setParameter(4, problem)
                .executeUpdate();
    }

    /** It won't be tried any more; why is kept, what it said is wiped. False when somebody else holds it by now. */
    public boolean giveUp(ClaimedLetter letter, boolean refused, String problem) {
        return update(DEAD, letter).setParameter(3, problem).setParameter(4, refused).executeUpdate() == 1;
    }

    /** Gives back a letter that was claimed and not begun. */
    public void giveBack(ClaimedLetter letter) {
        update(RETURN, letter).executeUpdate();
    }

    private Query update(String sql, ClaimedLetter letter) {
        return em.createNativeQuery(sql).setParameter(1, letter.id()).setParameter(2, letter.fence());
    }
}
