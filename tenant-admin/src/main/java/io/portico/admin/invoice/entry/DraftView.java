package io.portico.admin.invoice.entry;

import io.portico.model.invoice.Invoice;
import io.portico.model.invoice.InvoiceLine;
import io.portico.model.invoice.InvoiceState;
import io.portico.model.invoice.InvoiceTax;
import io.portico.model.invoice.Reckoning;
import io.portico.model.invoice.ZeroRate;
import java.math.BigDecimal;
import java.util.Objects;

/** A draft as it stands, to be put into a form; the version comes back with it, and {@code open} says it still is a draft. */
public record DraftView(String publicId, int version, boolean open, InvoiceEntry entry) {

    private static Reckoning.Item item(InvoiceLine line, Invoice invoice) {
        var rate = line.taxRate() == null ? BigDecimal.ZERO : line.taxRate();
        var reason = invoice.taxes().stream()
                .filter(tax -> Objects.equals(tax.category(), line.taxCategory()))
                .map(InvoiceTax::exemption)
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
        var zero = ZeroRate.of(line.taxCategory()).orElse(null);
        return new Reckoning.Item(line.name(), line.quantity(), line.unitCode(), line.unitPrice(), rate, zero, reason);
    }

    static DraftView of(Invoice invoice) {
        var items = invoice.lines().stream()
                .map(line -> item(line, invoice))
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
