package io.portico.admin.timeline;

import io.portico.model.NotFound;
import io.portico.model.timeline.TimelineEvent;
import io.portico.tenancy.TenantService;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** Reads what was kept, page by page, and finds the rows it speaks of. */
@TenantService
public class Events {

    /** Events on one page; a page ends between two moments, so it may hold a few less. */
    public static final int ROWS = 50;

    private static final String OF_INVOICE = """
            select e from TimelineEvent e where e.invoiceId = (select i.id from Invoice i where i.publicId = :invoice)
            order by e.at desc, e.id desc
            """;

    @PersistenceContext(unitName = "firm")
    EntityManager em;

    /** One page; {@code newer} and {@code older} are the moments beside which the neighbours begin, null for none. */
    record Page(List<Event> events, Instant newer, Instant older) {}

    /** The key of a customer of this firm; null for null. */
    Long customer(String publicId) {
        if (publicId == null) return null;

        return em.createQuery("select c.id from Customer c where c.publicId = :id", Long.class)
                .setParameter("id", publicId)
                .getResultStream()
                .findFirst()
                .orElseThrow(() -> new NotFound("customer", publicId));
    }

    /** The events before a moment, or after it when {@code backwards}; the newest without one. Newest first either way. */
    Page page(EventFilter filter, Instant place, boolean backwards) {
        var found = new EventQuery(filter).events(em, place, backwards, ROWS + 1).getResultList();
        var more = found.size() > ROWS;
        var events = new ArrayList<>(more ? cut(found) : found);
        if (backwards) Collections.reverse(events);
        if (events.isEmpty()) return new Page(List.of(), null, null);

        var newer = backwards ? more : place != null;
        var older = backwards || more;
        return new Page(
                told(events),
                newer ? events.get(0).at() : null,
                older ? events.get(events.size() - 1).at() : null);
    }

    /** What happened to one invoice, the newest first, as far as one page reaches. */
    List<Event> ofInvoice(String publicId) {
        return told(em.createQuery(OF_INVOICE, TimelineEvent.class)
                .setParameter("invoice", publicId)
                .setMaxResults(ROWS)
                .getResultList());
    }

    /** Leaves out the last moment's events, which the next page shows together with the rest of that moment. */
    private static List<TimelineEvent> cut(List<TimelineEvent> found) {
        var last = found.get(found.size() - 1).at();
        var kept = found.stream().filter(event -> !event.at().equals(last)).toList();
        return kept.isEmpty() ? found : kept;
    }

    private List<Event> told(List<TimelineEvent> events) {
        var customers = named(
                "select c.id, c.publicId, c.name from Customer c where c.id in :ids",
                events.stream().map(TimelineEvent::customerId).filter(Objects::nonNull).toList());
        var invoices = named(
                "select i.id, i.publicId, i.number from Invoice i where i.id in :ids",
                events.stream().map(TimelineEvent::invoiceId).filter(Objects::nonNull).toList());
        return events.stream()
                .map(event -> new Event(
                        event.kind(),
                        event.at(),
                        event.actorKind(),
                        event.actorName(),
                        event.subject(),
                        customers.get(event.customerId()),
                        invoices.containsKey(event.invoiceId())
                                ? invoices.get(event.invoiceId()).publicId()
                                : null,
                        event.changes()))
                .toList();
    }

    private Map<Long, Event.Named> named(String jpql, Collection<Long> ids) {
        var named = new HashMap<Long, Event.Named>();
        if (ids.isEmpty()) return named;

        em.createQuery(jpql, Object[].class)
                .setParameter("ids", ids)
                .getResultStream()
                .forEach(row -> named.put((Long) row[0], new Event.Named((String) row[1], (String) row[2])));
        return named;
    }
}
