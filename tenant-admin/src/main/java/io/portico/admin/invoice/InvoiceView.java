package io.portico.admin.invoice;

import io.portico.model.invoice.Invoice;
import io.portico.model.invoice.InvoiceOriginal;
import io.portico.model.invoice.InvoiceState;
import io.portico.model.invoice.InvoiceSyntax;
import io.portico.model.invoice.Standing;
import io.portico.model.invoice.view.Paper;
import io.portico.model.payment.Received;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/**
 * One invoice as a colleague sees it.
 *
 * @param version a form sends it back, so that nobody acts on what is no longer so
 * @param numberTwice whether another invoice of the firm has the same number
 */
public record InvoiceView(
        String publicId,
        int version,
        Buyer customer,
        InvoiceState state,
        Standing standing,
        Paper paper,
        List<Received> payments,
        List<Original> originals,
        List<Viewer> viewers,
        boolean numberTwice) {

    /** The customer's record, whatever the invoice calls them. */
    public record Buyer(String publicId, String name) {}

    /**
     * A file the invoice was read from; size in bytes.
     *
     * @param valid whether EN 16931 holds, null while nobody knows
     * @param failures the rules that don't hold, each in a line of its own
     * @param replacedAt since when a newer version stands in its place, or null
     */
    public record Original(
            String publicId,
            String fileName,
            long size,
            InvoiceSyntax syntax,
            Boolean valid,
            List<String> failures,
            Instant receivedAt,
            Instant replacedAt) {

        static Original of(InvoiceOriginal original) {
            var failed = original.failedRules();
            return new Original(
                    original.publicId(),
                    original.fileName(),
                    original.size(),
                    original.syntax(),
                    original.valid(),
                    failed == null ? List.of() : failed.lines().filter(line -> !line.isBlank()).toList(),
                    original.receivedAt(),
                    original.replacedAt());
        }
    }

    /** Somebody who can read this invoice in the portal; the name is empty before they register. */
    public record Viewer(String name, String email) {}

    static InvoiceView of(
            Invoice i,
            List<Received> payments,
            List<InvoiceOriginal> originals,
            List<Viewer> viewers,
            boolean numberTwice,
            LocalDate today) {
        return new InvoiceView(
                i.publicId(),
                i.version(),
                new Buyer(i.customer().publicId(), i.customer().name()),
                i.state(),
                Standing.of(i.kind(), i.state(), i.dueOn(), today),
                Paper.of(i),
                payments,
                originals.stream().map(Original::of).toList(),
                viewers,
                numberTwice);
    }

    public boolean isDraft() {
        return state == InvoiceState.DRAFT;
    }

    /** Whether a payment can be recorded. */
    public boolean isPayable() {
        return paper.isPayable();
    }

    /** Whether it can be taken back: nothing has come in yet. */
    public boolean isCancellable() {
        return state == InvoiceState.DRAFT || state == InvoiceState.APPROVED;
    }
}
