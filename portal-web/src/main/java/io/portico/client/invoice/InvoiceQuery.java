package io.portico.client.invoice;

import io.portico.client.access.SharedCustomer;
import io.portico.model.invoice.Standing;
import jakarta.persistence.EntityManager;
import jakarta.persistence.TypedQuery;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;

/** Puts together the one question behind a page of the list: what was shared with this client, narrowed, from a place on. */
final class InvoiceQuery {

    private static final String ROWS = """
            select new io.portico.client.invoice.InvoiceRow(i.publicId, i.number, i.subject, i.kind, i.state,
                i.issuedOn, i.dueOn, i.amounts.payable, i.open, i.currency)
            from Invoice i where i.customer.id = :customer and i.state in :shared
            """;

    private final StringBuilder jpql = new StringBuilder(ROWS);
    private final Map<String, Object> parameters = new LinkedHashMap<>();

    InvoiceQuery(SharedCustomer customer, InvoiceFilter filter, LocalDate today) {
        parameters.put("customer", customer.id());
        parameters.put("shared", customer.scope().statuses());
        if (!filter.standings().isEmpty()) standings(filter, today);
        if (!filter.words().isEmpty()) {
            and("(i.number like :words escape '!' or i.subject like :words escape '!')", "words", part(filter.words()));
        }
        if (filter.from() != null) and("i.issuedOn >= :from", "from", filter.from());
        if (filter.to() != null) and("i.issuedOn <= :to", "to", filter.to());
        if (filter.currency() != null) and("i.currency = :currency", "currency", filter.currency());
    }

    private void standings(InvoiceFilter filter, LocalDate today) {
        jpql.append(filter.standings().stream()
                .sorted()
                .map(InvoiceQuery::condition)
                .collect(Collectors.joining(" or ", " and (", ")")));
        if (jpql.indexOf(":today") >= 0) parameters.put("today", today);
    }

    /** Overdue is computed, so what is to pay shows with or without being late. */
    private static String condition(Standing standing) {
        var invoice = "i.kind = io.portico.model.invoice.InvoiceKind.INVOICE and ";
        var payable = invoice + "i.state in (io.portico.model.invoice.InvoiceState.APPROVED,"
                + " io.portico.model.invoice.InvoiceState.PARTIALLY_PAID)";
        return switch (standing) {
            case APPROVED -> "(" + payable + ")";
            case PARTIALLY_PAID -> "(" + invoice + "i.state = io.portico.model.invoice.InvoiceState.PARTIALLY_PAID)";
            case OVERDUE -> "(" + payable + " and i.dueOn < :today)";
            case CREDIT_NOTE -> "i.kind = io.portico.model.invoice.InvoiceKind.CREDIT_NOTE";
            case DRAFT, PAID, CANCELLED -> "("
                    + invoice + "i.state = io.portico.model.invoice.InvoiceState." + standing.name() + ")";
        };
    }

    private static String part(String words) {
        return "%" + words.replace("!", "!!").replace("%", "!%").replace("_", "!_") + "%";
    }

    private void and(String condition, String name, Object value) {
        jpql.append(" and ").append(condition);
        parameters.put(name, value);
    }

    /** The rows beyond a place (null: from the beginning), at most so many. */
    TypedQuery<InvoiceRow> rows(EntityManager em, InvoiceOrder order, Place place, boolean backwards, int most) {
        if (place != null) {
            jpql.append(order.beyond(backwards));
            parameters.put("key", order.keyOf(place));
            parameters.put("id", place.publicId());
        }
        var query = em.createQuery(jpql + order.clause(backwards), InvoiceRow.class).setMaxResults(most);
        parameters.forEach(query::setParameter);
        return query;
    }
}
