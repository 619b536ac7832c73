package io.portico.model.invoice.view;

import io.portico.model.invoice.Standing;
import io.portico.model.words.Part;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/** Puts together the one question behind a page of a list: what somebody may see, narrowed, from a place on. */
public final class InvoiceQuery {

    private static final String ROWS = """
            select new io.portico.model.invoice.view.InvoiceRow(i.publicId, i.number, i.subject, i.customer.name, i.kind,
                i.state, i.issuedOn, i.dueOn, i.amounts.payable, i.open, i.currency)
            from Invoice i where \
            """;

    private final StringBuilder jpql;
    private final Map<String, Object> parameters = new LinkedHashMap<>();

    /** Starts at a condition on an invoice {@code i}; words of the filter are looked for in the {@code searched} attributes. */
    public InvoiceQuery(String start, InvoiceFilter filter, LocalDate today, String... searched) {
        jpql = new StringBuilder(ROWS).append(start);
        if (!filter.standings().isEmpty()) standings(filter, today);
        if (!filter.words().isEmpty()) and(anyOf(searched), "words", Part.of(filter.words().toLowerCase(Locale.ROOT)));
        if (filter.from() != null) and("i.issuedOn >= :from", "from", filter.from());
        if (filter.to() != null) and("i.issuedOn <= :to", "to", filter.to());
        if (filter.currency() != null) and("i.currency = :currency", "currency", filter.currency());
    }

    /** Fills a gap of the condition it started at. */
    public InvoiceQuery with(String name, Object value) {
        parameters.put(name, value);
        return this;
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
            case PAID -> "(" + invoice + "i.state = io.portico.model.invoice.InvoiceState.PAID)";
            case CREDIT_NOTE -> "(i.kind = io.portico.model.invoice.InvoiceKind.CREDIT_NOTE and i.state not in"
                    + " (io.portico.model.invoice.InvoiceState.DRAFT, io.portico.model.invoice.InvoiceState.CANCELLED))";
            case DRAFT, CANCELLED -> "i.state = io.portico.model.invoice.InvoiceState." + standing.name();
        };
    }

    private static String anyOf(String... searched) {
        return Arrays.stream(searched)
                .map(attribute -> "lower(" + attribute + ") like :words escape '!'")
                .collect(Collectors.joining(" or ", "(", ")"));
    }

    private void and(String condition, String name, Object value) {
        jpql.append(" and ").append(condition);
        parameters.put(name, value);
    }

    /** Asks for these rows. */
    public InvoicePage page(EntityManager em, InvoiceOrder order, Stretch stretch) {
        var place = stretch.place();
        if (place != null) {
            jpql.append(order.beyond(stretch.backwards()));
            parameters.put("key", order.keyOf(place));
            parameters.put("id", place.publicId());
        }
        var query = em.createQuery(jpql + order.clause(stretch.backwards()), InvoiceRow.class)
                .setMaxResults(stretch.rows() + 1);
        parameters.forEach(query::setParameter);
        return InvoicePage.of(query.getResultList(), order, stretch);
    }
}
