package io.portico.admin.invoice.entry;

import io.portico.model.invoice.Invoice;
import io.portico.model.invoice.InvoiceState;
import io.portico.model.invoice.Reckoning;

/** A draft as it stands, to be put into a form; the version comes back with it, and {@code open} says it still is a draft. */
public record DraftView(String publicId, int version, boolean open, InvoiceEntry entry) {

    static DraftView of(Invoice invoice) {
        var items = invoice.lines().stream()
                .map(line -> new Reckoning.Item(
                        line.name(), line.quantity(), line.unitCode(), line.unitPrice(), line.taxRate()))
                .toList();
        return new DraftView(
                invoice.publicId(),
                invoice.version(),
                invoice.state() == InvoiceState.DRAFT,
                new InvoiceEntry(
                        invoice.customer().publicId(),
                        invoice.number(),
                        invoice.issuedOn(),
                        invoice.dueOn(),
                        invoice.currency(),
                        invoice.subject(),
                        invoice.note(),
                        items));
    }
}
