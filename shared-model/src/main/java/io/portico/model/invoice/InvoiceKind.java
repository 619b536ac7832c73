package io.portico.model.invoice;

/** Whether the firm asks for money or gives some back. A credit note is shown negative and is never overdue. */
public enum InvoiceKind {
    INVOICE,
    CREDIT_NOTE
}
