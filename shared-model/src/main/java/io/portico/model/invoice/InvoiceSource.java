package io.portico.model.invoice;

/** Where an invoice came from. */
public enum InvoiceSource {
    IMPORT,
    HAND
}
