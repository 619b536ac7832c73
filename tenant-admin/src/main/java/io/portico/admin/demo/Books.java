package io.portico.admin.demo;

import io.portico.model.access.EmailAddress;
import io.portico.model.client.Client;
import io.portico.model.customer.Customer;
import io.portico.model.customer.CustomerDetails;
import io.portico.model.invoice.Invoice;
import io.portico.model.invoice.InvoiceSource;
import io.portico.model.invoice.InvoiceState;
import io.portico.model.invoice.PartyDetails;
import io.portico.model.invoice.Transfer;
import io.portico.model.money.Money;
import io.portico.model.payment.Payment;
import io.portico.model.payment.PaymentMethod;
import io.portico.model.sharing.Scope;
import io.portico.model.sharing.Share;
import io.portico.model.timeline.About;
import io.portico.model.timeline.Actor;
import io.portico.model.timeline.ActorKind;
import io.portico.model.timeline.Change;
import io.portico.model.timeline.EventKind;
import io.portico.model.words.Language;
import io.portico.tenancy.Firm;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.function.Consumer;

/** The books of one demo firm while they are being filled, each entry on the day it would have been made. */
final class Books {

    private final Consumer<Object> shelf;
    private final Firm firm;
    private final LocalDate today;
    private final Actor by;
    private final Chronicle chronicle = new Chronicle();

    /** {@code shelf} takes every new entry; {@code by} keeps the books. */
    Books(Consumer<Object> shelf, Firm firm, LocalDate today, Actor by) {
        this.shelf = shelf;
        this.firm = firm;
        this.today = today;
        this.by = by;
    }

    LocalDate today() {
        return today;
    }

    /** This many days ago at this time of the firm's day. */
    Instant ago(int days, int hour, int minute) {
        return at(today.minusDays(days), hour, minute);
    }

    Instant at(LocalDate day, int hour, int minute) {
        return day.atTime(LocalTime.of(hour, minute)).atZone(firm.zone()).toInstant();
    }

    Customer customer(CustomerDetails details, int daysAgo) {
        var customer = Customer.of(details, ago(daysAgo, 10, 20));
        shelf.accept(customer);
        tell(ago(daysAgo, 10, 20), EventKind.CUSTOMER_CREATED, by, customer);
        return customer;
    }

    /** Somebody who registered; {@code hash} of a password, or null for codes. */
    Client client(String email, String first, String last, Language language, ZoneId zone, String hash, int daysAgo) {
        var client = invited(email, language, daysAgo);
        client.register(first, last, language, zone, ago(daysAgo - 1, 9, 5));
        client.usePassword(hash);
        chronicle.add(ago(daysAgo - 1, 9, 5), EventKind.REGISTERED, () -> actor(client), () -> About.client(client.id(), client.name()));
        return client;
    }

    /** Somebody who didn't register yet. */
    Client invited(String email, Language language, int daysAgo) {
        var client = Client.invited(EmailAddress.of(email), language, firm.zone(), ago(daysAgo, 11, 2));
        shelf.accept(client);
        return client;
    }

    /** Lets a client see a customer's affairs. */
    Share share(Client client, Customer customer, Scope scope, int daysAgo) {
        var share = new Share(client, customer, scope, by.name(), ago(daysAgo, 11, 2));
        shelf.accept(share);
        tell(ago(daysAgo, 11, 2), EventKind.SHARED, by, share);
        if (!client.isRegistered()) tell(ago(daysAgo, 11, 3), EventKind.INVITED, by, share);
        return share;
    }

    /** Takes a share back. */
    void revoke(Share share, Actor actor, int daysAgo) {
        share.revoke(actor.name(), ago(daysAgo, 10, 55));
        tell(ago(daysAgo, 10, 55), EventKind.SHARE_REVOKED, actor, share);
    }

    /** An invoice that isn't ready yet. */
    Invoice draft(Customer customer, Sketch sketch) {
        var made = at(sketch.issuedOn(), 15, 58);
        var invoice = Invoice.draft(customer, sketch.head(), sketch.amounts(), InvoiceSource.HAND, by.name(), made);
        sketch.write(invoice);
        var imprint = firm.imprint();
        invoice.between(
                new PartyDetails(imprint.legalName(), imprint.street(), imprint.postCode(), imprint.city(),
                        imprint.country(), imprint.vatId(), imprint.registrationNumber(), firm.contactEmail()),
                party(customer.details()), null, null);
        var account = firm.account();
        invoice.payBy(new Transfer("58", account.iban(), account.bic(), imprint.legalName(), invoice.number(), null));
        shelf.accept(invoice);
        tell(made, EventKind.INVOICE_CREATED, by, invoice);
        return invoice;
    }

    /** An invoice that counts. */
    Invoice approved(Customer customer, Sketch sketch) {
        return approve(draft(customer, sketch), at(sketch.issuedOn(), 16, 2));
    }

    Invoice approve(Invoice invoice, Instant when) {
        invoice.approve();
        tell(when, EventKind.INVOICE_APPROVED, by, invoice);
        return invoice;
    }

    Invoice cancel(Invoice invoice, int daysLater) {
        invoice.cancel();
        tell(at(invoice.issuedOn().plusDays(daysLater), 9, 40), EventKind.INVOICE_CANCELLED, by, invoice);
        return invoice;
    }

    /** Books everything that is open. */
    Invoice paid(Invoice invoice, int daysLater, PaymentMethod method) {
        return paid(invoice, invoice.open(), daysLater, method);
    }

    Invoice paid(Invoice invoice, Money amount, int daysLater, PaymentMethod method) {
        var before = invoice.state();
        var day = invoice.issuedOn().plusDays(daysLater);
        var when = at(day, 8, 0);
        shelf.accept(Payment.on(invoice, amount, day, method, null, by.name(), when));
        tell(when, EventKind.PAYMENT_RECORDED, by, invoice, new Change("state", key(before), key(invoice.state())));
        return invoice;
    }

    private static String key(InvoiceState state) {
        return "key:state." + state;
    }

    void signedIn(Client client, int daysAgo, int hour, int minute) {
        client.signedIn(ago(daysAgo, hour, minute));
        chronicle.add(ago(daysAgo, hour, minute), EventKind.SIGNED_IN_BY_CODE, () -> actor(client), () -> About.client(client.id(), client.name()));
    }

    private void tell(Instant when, EventKind kind, Actor actor, Share share) {
        chronicle.add(when, kind, () -> actor, () -> About.share(
                share.customer().id(), share.client().id(), share.client().name()));
    }

    private void tell(Instant when, EventKind kind, Actor actor, Customer customer) {
        chronicle.add(when, kind, () -> actor, () -> About.customer(customer.id(), customer.name()));
    }

    private void tell(Instant when, EventKind kind, Actor actor, Invoice invoice, Change... changes) {
        chronicle.add(when, kind, () -> actor,
                () -> About.invoice(invoice.customer().id(), invoice.id(), invoice.number()), changes);
    }

    /** Writes down what happened, once everything on the shelf has a key. */
    void close() {
        chronicle.write(shelf);
    }

    private static Actor actor(Client client) {
        return new Actor(ActorKind.CLIENT, client.id(), client.name());
    }

    private static PartyDetails party(CustomerDetails details) {
        return new PartyDetails(details.name(), details.street(), details.postCode(), details.city(), details.country(),
                details.vatId(), details.registrationNumber(), details.email() == null ? null : details.email().original());
    }
}
