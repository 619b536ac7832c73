package io.portico.admin.guard;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.List;

/**
 * Finds guessing that no limit of a single account sees (security.md A-6): twenty accounts tried in vain from one network
 * within an hour, or five times as many failures in a firm's portal as in the middle one of the last week's hours.
 */
@Transactional
@ApplicationScoped
public class Guesses {

    private static final int ACCOUNTS = 20;
    private static final int TIMES_AS_MANY = 5;

    /** Below this many an hour nobody is alarmed: in a quiet portal the middle hour has no failures at all. */
    private static final int FEWEST = 50;

    private static final int HOURS_OF_A_WEEK = 168;

    private static final String AT_CLIENTS = """
            select tenant_id, block, count(distinct account) from client_sign_in
            where came_in = false and at > utc_timestamp(6) - interval 1 hour
            group by tenant_id, block having count(distinct account) >= ?
            """;

    private static final String AT_COLLEAGUES = """
            select distinct m.firm_id, spread.block, spread.accounts from (
                select block, count(distinct account) accounts from colleague_sign_in
                where came_in = false and at > utc_timestamp(6) - interval 1 hour
                group by block having count(distinct account) >= ?) spread
            join colleague_sign_in s on s.block = spread.block and s.came_in = false
                and s.at > utc_timestamp(6) - interval 1 hour
            join membership m on m.colleague_id = s.colleague_id
            """;

    private static final String MANY = """
            select tenant_id, count(*) from client_sign_in
            where came_in = false and at > utc_timestamp(6) - interval 1 hour
            group by tenant_id having count(*) >= ?
            """;

    private static final String HOURS = """
            select count(*) failures from client_sign_in
            where tenant_id = ? and came_in = false and at <= utc_timestamp(6) - interval 1 hour
            and at > utc_timestamp(6) - interval 169 hour
            group by timestampdiff(hour, at, utc_timestamp(6)) order by failures desc
            """;

    @PersistenceContext(unitName = "platform")
    EntityManager em;

    /** All of it that goes on now. */
    List<Guessing> now() {
        var seen = new ArrayList<Guessing>();
        for (var query : List.of(AT_CLIENTS, AT_COLLEAGUES)) {
            for (var row : rows(query, ACCOUNTS)) seen.add(new Guessing(number(row[0]), (String) row[1], (int) number(row[2])));
        }
        for (var row : rows(MANY, FEWEST)) {
            var firm = number(row[0]);
            var failures = (int) number(row[1]);
            if (failures > TIMES_AS_MANY * middleHour(firm)) seen.add(new Guessing(firm, null, failures));
        }
        return seen;
    }

    /** The failures in the middle one of the last week's hours; hours without any count as well. */
    private long middleHour(long firm) {
        var hours = em.createNativeQuery(HOURS).setParameter(1, firm).getResultList();
        return hours.size() > HOURS_OF_A_WEEK / 2 ? number(hours.get(HOURS_OF_A_WEEK / 2)) : 0;
    }

    @SuppressWarnings("unchecked")
    private List<Object[]> rows(String query, int fewest) {
        return em.createNativeQuery(query).setParameter(1, fewest).getResultList();
    }

    private static long number(Object value) {
        return ((Number) value).longValue();
    }
}
