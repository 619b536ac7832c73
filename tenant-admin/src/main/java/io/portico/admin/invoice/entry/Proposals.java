package io.portico.admin.invoice.entry;

import io.portico.model.words.Formats;
import io.portico.tenancy.CurrentTenant;
import io.portico.tenancy.TenantService;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.math.BigDecimal;
import java.time.Clock;

/** What a new invoice begins with. */
@TenantService
public class Proposals {

    private static final int DAYS_TO_PAY = 30;

    @PersistenceContext(unitName = "firm")
    EntityManager em;

    @Inject
    CurrentTenant tenant;

    @Inject
    Clock clock;

    /** A new invoice, for this customer if one is named, due in thirty days. */
    TypedInvoice invoice(String customer, Formats formats) {
        var today = tenant.get().today(clock);
        var typed = TypedInvoice.empty();
        typed.head().put("customer", customer);
        typed.head().put("number", number());
        typed.head().put("issuedOn", today.toString());
        typed.head().put("dueOn", today.plusDays(DAYS_TO_PAY).toString());
        typed.head().put("currency", tenant.get().currency());
        typed.lines().add(TypedLine.blank(rate(), formats));
        return typed;
    }

    /** The number after that of the newest invoice; in a firm without invoices the first of this year. */
    private String number() {
        var last = em.createQuery("select i.number from Invoice i order by i.issuedOn desc, i.number desc", String.class)
                .setMaxResults(1)
                .getResultStream()
                .findFirst()
                .orElse(null);
        return NextNumber.after(last, tenant.get().today(clock).getYear() + "-0001", this::isTaken);
    }

    private boolean isTaken(String number) {
        return em.createQuery("select count(i) from Invoice i where i.number = :number", Long.class)
                        .setParameter("number", number)
                        .getSingleResult()
                > 0;
    }

    /** The tax rate the firm used last, or null. */
    BigDecimal rate() {
        return em.createQuery("select l.taxRate from InvoiceLine l where l.taxRate is not null order by l.id desc", BigDecimal.class)
                .setMaxResults(1)
                .getResultStream()
                .findFirst()
                .orElse(null);
    }
}
