package io.portico.model.invoice;

import java.time.LocalDate;

/**
 * What stands at the head of an invoice.
 *
 * @param number as people know it, at most 100 characters; not unique
 * @param typeCode UNTDID 1001, or null for one entered by hand
 * @param dueOn null when the document names no date: then it never falls overdue
 */
public record InvoiceHead(
        String number,
        InvoiceKind kind,
        String typeCode,
        String subject,
        LocalDate issuedOn,
        LocalDate dueOn,
        String currency,
        String note) {}
