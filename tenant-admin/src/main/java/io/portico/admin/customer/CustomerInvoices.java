package io.portico.admin.customer;

import io.portico.model.NotFound;
import io.portico.tenancy.TenantService;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** The invoices of one customer as the firm sees them, newest first. */
@TenantService
public class CustomerInvoices {

    /** Rows on one page. */
    public static final int ROWS = 25;

    private static final String ROW = """
            select new io.portico.admin.customer.CustomerInvoiceRow(i.publicId, i.number, i.subject, i.kind, i.state,
                i.issuedOn, i.dueOn, i.amounts.payable, i.open, i.currency)
            from Invoice i where i.customer.publicId = :customer
            """;
    private static final String TO_PAY = """
            and i.open > 0 and i.kind = io.portico.model.invoice.InvoiceKind.INVOICE
            and i.state in (io.portico.model.invoice.InvoiceState.APPROVED,
                io.portico.model.invoice.InvoiceState.PARTIALLY_PAID)
            order by i.dueSort, i.publicId
            """;

    @PersistenceContext(unitName = "firm")
    EntityManager em;

    /** One page; {@code newer} and {@code older} name the invoices beside which the neighbours begin, null for none. */
    public record Page(List<CustomerInvoiceRow> rows, String newer, String older) {}

    /** The next ones to pay, at most so many. */
    public List<CustomerInvoiceRow> toPay(String customer, int most) {
        return rows(ROW + TO_PAY, customer).setMaxResults(most).getResultList();
    }

    /** The rows after the invoice named {@code place}, or before it; from the newest when there is none. */
    public Page list(String customer, String place, boolean backwards) {
        var sign = backwards ? ">" : "<";
        var direction = backwards ? "" : " desc";
        var beyond = "and (i.issuedOn %1$s :on or (i.issuedOn = :on and i.publicId %1$s :id)) ".formatted(sign);
        var order = "order by i.issuedOn" + direction + ", i.publicId" + direction;
        var query = rows(ROW + (place == null ? "" : beyond) + order, customer).setMaxResults(ROWS + 1);
        if (place != null) query.setParameter("on", issued(place)).setParameter("id", place);
        var rows = query.getResultList();

        var more = rows.size() > ROWS;
        var page = new ArrayList<>(more ? rows.subList(0, ROWS) : rows);
        if (backwards) Collections.reverse(page);
        if (page.isEmpty()) return new Page(List.of(), null, null);

        var newer = backwards ? more : place != null;
        var older = backwards || more;
        return new Page(
                page,
                newer ? page.get(0).publicId() : null,
                older ? page.get(page.size() - 1).publicId() : null);
    }

    private TypedQuery<CustomerInvoiceRow> rows(String jpql, String customer) {
        return em.createQuery(jpql, CustomerInvoiceRow.class).setParameter("customer", customer);
    }

    private LocalDate issued(String publicId) {
        return em.createQuery("select i.issuedOn from Invoice i where i.publicId = :id", LocalDate.class)
                .setParameter("id", publicId)
                .getResultStream()
                .findFirst()
                .orElseThrow(() -> new NotFound("invoice", publicId));
    }
}
