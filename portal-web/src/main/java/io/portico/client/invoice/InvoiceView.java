package io.portico.client.invoice;

import io.portico.model.invoice.Invoice;
import io.portico.model.invoice.InvoiceOriginal;
import io.portico.model.invoice.InvoiceSyntax;
import io.portico.model.invoice.Standing;
import io.portico.model.invoice.view.Paper;
import io.portico.model.payment.Received;
import java.time.LocalDate;
import java.util.List;

/** One invoice as a client sees it. */
public record InvoiceView(
        long id,
        long customerId,
        String publicId,
        Standing standing,
        Paper paper,
        List<Received> payments,
        List<Original> originals) {

    /** A file to download; size in bytes. */
    public record Original(String publicId, String fileName, long size, InvoiceSyntax syntax) {}

    static InvoiceView of(Invoice i, List<Received> payments, List<InvoiceOriginal> originals, LocalDate today) {
        return new InvoiceView(
                i.id(),
                i.customer().id(),
                i.publicId(),
                Standing.of(i.kind(), i.state(), i.dueOn(), today),
                Paper.of(i),
                payments,
                originals.stream().map(InvoiceView::original).toList());
    }

    private static Original original(InvoiceOriginal original) {
        return new Original(original.publicId(), original.fileName(), original.size(), original.syntax());
    }

    /** Whether the page says how to pay by transfer. */
    public boolean isPayable() {
        return paper.isPayable() && paper.hasAccount();
    }
}
