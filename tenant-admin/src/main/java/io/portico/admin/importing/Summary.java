package io.portico.admin.importing;

import io.portico.admin.einvoice.ReadInvoice;
import io.portico.admin.einvoice.Verdict;
import io.portico.admin.einvoice.document.EInvoice;
import io.portico.model.importing.Contents;
import io.portico.model.importing.ImportFile;
import io.portico.model.invoice.BrokenRule;
import io.portico.model.invoice.InvoiceSyntax;
import io.portico.model.money.Money;

/** What the list of an import says of a document. */
final class Summary {

    private Summary() {}

    /** Without a new verdict the one before stays. */
    static Contents of(ReadInvoice read, Verdict verdict, ImportFile file) {
        var before = file.contents();
        var document = read.invoice();
        return new Contents(
                syntax(read),
                document.number(),
                document.buyer().name(),
                payable(document),
                verdict != null ? valid(verdict) : before == null ? null : before.valid(),
                verdict != null ? rules(verdict) : before == null ? null : before.brokenRules());
    }

    static InvoiceSyntax syntax(ReadInvoice read) {
        return InvoiceSyntax.valueOf(read.syntax().name());
    }

    private static Money payable(EInvoice document) {
        var minor = document.minor(document.totals().payable());
        return Money.of(document.credit() ? -Math.abs(minor) : minor, document.currency().getCurrencyCode());
    }

    private static Boolean valid(Verdict verdict) {
        return switch (verdict.state()) {
            case VALID -> true;
            case INVALID -> false;
            case NOT_CHECKED -> null;
        };
    }

    private static String rules(Verdict verdict) {
        return BrokenRule.write(verdict.failures().stream()
                .map(failure -> new BrokenRule(
                        failure.rule(), failure.fatal(), failure.times(), failure.field(), failure.text()))
                .toList());
    }
}
