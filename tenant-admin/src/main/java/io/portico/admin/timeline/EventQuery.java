package io.portico.admin.timeline;

import io.portico.model.timeline.TimelineEvent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.TypedQuery;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;

/** Puts together the question behind one page of the timeline. */
final class EventQuery {

    /** What people did who may see this customer belongs to the customer's story, unless it was about another one. */
    private static final String OF_CUSTOMER = """
             and (e.customerId = :customer or (e.customerId is null and e.clientId in
            (select s.client.id from Share s where s.customer.id = :customer)))""";

    private final StringBuilder jpql = new StringBuilder("select e from TimelineEvent e where 1 = 1");
    private final Map<String, Object> parameters = new LinkedHashMap<>();

    EventQuery(EventFilter filter) {
        if (filter.customer() != null) and(OF_CUSTOMER, "customer", filter.customer());
        if (filter.group() != null) and(" and e.kind in :kinds", "kinds", filter.group().kinds());
        if (filter.from() != null) and(" and e.at >= :begin", "begin", filter.begin());
        if (filter.to() != null) and(" and e.at < :end", "end", filter.end());
    }

    private void and(String condition, String name, Object value) {
        jpql.append(condition);
        parameters.put(name, value);
    }

    /** The events before a moment, newest first, or after it, oldest first; at most so many. */
    TypedQuery<TimelineEvent> events(EntityManager em, Instant place, boolean backwards, int most) {
        if (place != null) and(backwards ? " and e.at > :place" : " and e.at < :place", "place", place);
        jpql.append(backwards ? " order by e.at, e.id" : " order by e.at desc, e.id desc");
        var query = em.createQuery(jpql.toString(), TimelineEvent.class).setMaxResults(most);
        parameters.forEach(query::setParameter);
        return query;
    }
}
