package io.portico.model.payment;

import static jakarta.persistence.EnumType.STRING;

import io.portico.model.access.PublicId;
import io.portico.model.invoice.Invoice;
import io.portico.model.money.Money;
import io.portico.tenancy.TenantOwned;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;

/** One payment on one invoice. */
@Entity
@Table(name = "payment")
public class Payment extends TenantOwned {

    @Column(name = "public_id")
    private String publicId;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "invoice_id")
    private Invoice invoice;

    @Column(name = "amount_minor")
    private long amount;

    @Column(name = "currency")
    private String currency;

    @Column(name = "received_on")
    private LocalDate receivedOn;

    @Enumerated(STRING)
    @Column(name = "method")
    private PaymentMethod method;

    @Column(name = "note")
    private String note;

    @Column(name = "recorded_by")
    private String recordedBy;

    @Column(name = "recorded_at")
    private Instant recordedAt;

    protected Payment() {}

    /** Books the money on the invoice and keeps the record of it; refused when more comes in than is open. */
    public static Payment on(
            Invoice invoice, Money amount, LocalDate on, PaymentMethod method, String note, String by, Instant now) {
        invoice.receive(amount);
        var payment = new Payment();
        payment.publicId = PublicId.fresh().value();
        payment.invoice = invoice;
        payment.amount = amount.minor();
        payment.currency = amount.currency();
        payment.receivedOn = on;
        payment.method = method;
        payment.note = note;
        payment.recordedBy = by;
        payment.recordedAt = now;
        return payment;
    }

    /** Takes the id its form already had, so that a form sent twice books once. */
    public Payment under(PublicId id) {
        publicId = id.value();
        return this;
    }

    public String publicId() {
        return publicId;
    }

    public Money amount() {
        return Money.of(amount, currency);
    }

    public LocalDate receivedOn() {
        return receivedOn;
    }

    public PaymentMethod method() {
        return method;
    }

    public String note() {
        return note;
    }

    public String recordedBy() {
        return recordedBy;
    }
}
