package io.portico.admin.demo;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.portico.admin.einvoice.EInvoices;
import io.portico.admin.einvoice.ReadInvoice;
import io.portico.admin.einvoice.document.EInvoice;
import io.portico.admin.einvoice.document.Party;
import io.portico.model.customer.Customer;
import io.portico.model.invoice.Amounts;
import io.portico.model.invoice.Invoice;
import io.portico.model.invoice.InvoiceHead;
import io.portico.model.invoice.InvoiceKind;
import io.portico.model.invoice.InvoiceLine;
import io.portico.model.invoice.InvoiceSource;
import io.portico.model.invoice.InvoiceTax;
import io.portico.model.invoice.PartyDetails;
import io.portico.model.invoice.References;
import io.portico.model.invoice.Transfer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HexFormat;
import java.util.regex.Pattern;

/** One of the demo's e-invoices, its dates moved so that they lie around today, and the invoice it becomes. */
final class Original {

    /** The day that the files are written for. */
    private static final LocalDate WRITTEN_FOR = LocalDate.of(2026, 11, 22);

    private static final Pattern DATE = Pattern.compile("(?<=Date>)\\d{4}-\\d\\d-\\d\\d(?=<)");

    private final String fileName;
    private final byte[] content;
    private final EInvoice said;

    private Original(String fileName, byte[] content) {
        this.fileName = fileName;
        this.content = content;
        this.said = ((ReadInvoice) new EInvoices().read(fileName, content)).invoice();
    }

    static Original of(String number, LocalDate today) {
        var days = today.toEpochDay() - WRITTEN_FOR.toEpochDay();
        try (var file = Original.class.getResourceAsStream("/demo/" + number + ".xml")) {
            var text = new String(file.readAllBytes(), UTF_8);
            var moved = DATE.matcher(text)
                    .replaceAll(date -> LocalDate.parse(date.group()).plusDays(days).toString());
            return new Original(number + ".xml", moved.getBytes(UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    String fileName() {
        return fileName;
    }

    byte[] content() {
        return content.clone();
    }

    LocalDate issuedOn() {
        return said.issued();
    }

    /** A draft that says what the file says; a credit note's amounts become negative. */
    Invoice draft(Customer customer, String by, Instant now) {
        var invoice = Invoice.draft(customer, head(), amounts(), InvoiceSource.IMPORT, by, now);
        for (var line : said.lines()) {
            invoice.add(new InvoiceLine(
                    line.number(), line.name(), line.description(), line.quantity(), line.unit(), line.unitPrice(),
                    minor(line.net()), line.taxCategory(), line.taxRate()));
        }
        for (var tax : said.taxes()) {
            invoice.add(new InvoiceTax(
                    tax.category(), tax.rate(), minor(tax.taxable()), minor(tax.tax()), tax.exemption()));
        }
        var print = HexFormat.of().parseHex(said.fingerprint());
        invoice.between(party(said.seller()), party(said.buyer()), said.seller().key(), print);
        invoice.referTo(references());
        said.paymentMeans().stream().findFirst().ifPresent(means -> invoice.payBy(new Transfer(
                means.code(), means.account(), means.bic(), means.accountName(), means.reference(), said.paymentTerms())));
        return invoice;
    }

    private InvoiceHead head() {
        var kind = said.credit() ? InvoiceKind.CREDIT_NOTE : InvoiceKind.INVOICE;
        var subject = said.notes().stream().findFirst().orElse(null);
        return new InvoiceHead(
                said.number(), kind, said.typeCode(), subject, said.issued(), said.due(),
                said.currency().getCurrencyCode(), null);
    }

    private Amounts amounts() {
        var totals = said.totals();
        return new Amounts(
                minor(totals.lines()), minor(totals.net()), minor(totals.tax()), minor(totals.gross()),
                minor(totals.rounding()), minor(totals.payable()));
    }

    private References references() {
        var to = said.references();
        var preceding = to.preceding().stream().map(EInvoice.Preceding::number).findFirst().orElse(null);
        return new References(to.order(), to.buyer(), to.contract(), preceding);
    }

    private static PartyDetails party(Party party) {
        return new PartyDetails(
                party.name(), String.join(", ", party.addressLines()), party.postCode(), party.city(),
                party.country(), party.vatId(), party.registrationNumber(), party.email());
    }

    private long minor(BigDecimal amount) {
        var minor = amount == null ? 0 : said.minor(amount);
        return said.credit() ? -minor : minor;
    }
}
