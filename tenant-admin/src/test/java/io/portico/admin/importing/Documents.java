package io.portico.admin.importing;

import io.portico.admin.einvoice.EInvoices;
import io.portico.admin.einvoice.ReadInvoice;
import io.portico.admin.einvoice.document.EInvoice;
import io.portico.model.customer.Customer;
import io.portico.model.customer.CustomerDetails;
import io.portico.model.customer.CustomerKind;
import io.portico.model.invoice.Invoice;
import io.portico.model.invoice.InvoiceSource;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;

/** Documents of our own making, as the importer sees them. */
final class Documents {

    static final LocalDate TODAY = LocalDate.of(2026, 11, 22);

    private Documents() {}

    /** One of the good samples, with some of its text exchanged pair by pair. */
    static EInvoice good(String name, String... exchanged) {
        try (var in = Documents.class.getResourceAsStream("/einvoices/good/" + name + ".xml")) {
            var text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
            for (var i = 0; i < exchanged.length; i += 2) {
                if (!text.contains(exchanged[i])) throw new IllegalArgumentException(name + " has no " + exchanged[i]);
                text = text.replace(exchanged[i], exchanged[i + 1]);
            }
            return ((ReadInvoice) new EInvoices().read(name, text.getBytes(StandardCharsets.UTF_8))).invoice();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The invoice that booking makes of a document. */
    static Invoice booked(EInvoice document) {
        var transcript = new Transcript(document, TODAY);
        var invoice = Invoice.draft(
                customer(), transcript.head(), transcript.amounts(), InvoiceSource.IMPORT, "Rūta", Instant.EPOCH);
        transcript.into(invoice);
        invoice.approve();
        return invoice;
    }

    static Customer customer() {
        return Customer.of(
                new CustomerDetails(CustomerKind.COMPANY, "Mark", null, null, null, null, null, null, null, null, null),
                Instant.EPOCH);
    }
}
