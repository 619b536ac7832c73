package io.portico.model;

import io.portico.model.access.EmailAddress;
import io.portico.model.client.Client;
import io.portico.model.customer.Customer;
import io.portico.model.customer.CustomerDetails;
import io.portico.model.customer.CustomerKind;
import io.portico.model.invoice.Amounts;
import io.portico.model.invoice.Invoice;
import io.portico.model.invoice.InvoiceHead;
import io.portico.model.invoice.InvoiceKind;
import io.portico.model.invoice.InvoiceSource;
import io.portico.model.money.Money;
import io.portico.model.words.Language;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;

/** The people and papers that sentence tests speak of. */
public final class Examples {

    public static final Instant NOW = Instant.parse("2026-11-22T12:00:00Z");
    public static final LocalDate TODAY = LocalDate.of(2026, 11, 22);
    public static final LocalDate DUE = LocalDate.of(2026, 11, 29);

    private Examples() {}

    public static Money euros(String amount) {
        return Money.parse(amount, "EUR");
    }

    public static Customer baltic() {
        return Customer.of(describing("UAB „Baltijos medienos eksportas“", "LT100009871234"), NOW);
    }

    public static CustomerDetails describing(String name, String vatId) {
        return new CustomerDetails(
                CustomerKind.COMPANY, name, null, null, null, "Vilnius", "LT", vatId, null, Language.LT, null);
    }

    public static Client petras() {
        var address = EmailAddress.of("petras@example.com");
        return Client.invited(address, Language.LT, ZoneId.of("Europe/Vilnius"), NOW);
    }

    public static Invoice draft(String payable) {
        return of(InvoiceKind.INVOICE, payable, DUE);
    }

    /** Approved, so that clients can pay it. */
    public static Invoice bill(String payable) {
        var invoice = draft(payable);
        invoice.approve();
        return invoice;
    }

    /** A draft of either kind; the date may be null. */
    public static Invoice of(InvoiceKind kind, String payable, LocalDate dueOn) {
        return Invoice.draft(baltic(), head(kind, dueOn, "EUR"), stating(payable), InvoiceSource.HAND, "Rūta", NOW);
    }

    public static InvoiceHead head(InvoiceKind kind, LocalDate dueOn, String currency) {
        return new InvoiceHead("INV-7", kind, null, "Mediation", LocalDate.of(2026, 10, 30), dueOn, currency, null);
    }

    public static Amounts stating(String payable) {
        var minor = euros(payable).minor();
        return new Amounts(minor, minor, 0, minor, 0, minor);
    }
}
