package io.portico.model.invoice;

import static io.portico.model.invoice.InvoiceState.APPROVED;
import static io.portico.model.invoice.InvoiceState.CANCELLED;
import static io.portico.model.invoice.InvoiceState.DRAFT;
import static io.portico.model.invoice.InvoiceState.PAID;
import static io.portico.model.invoice.InvoiceState.PARTIALLY_PAID;
import static jakarta.persistence.CascadeType.ALL;
import static jakarta.persistence.EnumType.STRING;

import io.portico.model.Refusal;
import io.portico.model.access.PublicId;
import io.portico.model.customer.Customer;
import io.portico.model.money.Money;
import io.portico.tenancy.TenantOwned;
import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** What a customer owes. A draft is the firm's own business; once approved, clients can be shown it. */
@Entity
@Table(name = "invoice")
public class Invoice extends TenantOwned {

    @Column(name = "public_id")
    private String publicId;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "customer_id")
    private Customer customer;

    @Column(name = "number")
    private String number;

    @Enumerated(STRING)
    @Column(name = "kind")
    private InvoiceKind kind;

    @Column(name = "type_code")
    private String typeCode;

    @Enumerated(STRING)
    @Column(name = "state")
    private InvoiceState state = DRAFT;

    @Column(name = "subject")
    private String subject;

    @Column(name = "issued_on")
    private LocalDate issuedOn;

    @Column(name = "due_on")
    private LocalDate dueOn;

    /** The due date, or the end of time without one: the order of lists needs a value. Kept by the database. */
    @Column(name = "due_sort", insertable = false, updatable = false)
    private LocalDate dueSort;

    @Column(name = "currency")
    private String currency;

    @Column(name = "note")
    private String note;

    @Embedded
    private Amounts amounts;

    @Column(name = "paid_minor")
    private long paid;

    @Column(name = "open_minor")
    private long open;

    @Embedded
    private References references;

    @Embedded
    private Transfer transfer;

    @Embedded
    @AttributeOverride(name = "name", column = @Column(name = "seller_name"))
    @AttributeOverride(name = "street", column = @Column(name = "seller_street"))
    @AttributeOverride(name = "postCode", column = @Column(name = "seller_post_code"))
    @AttributeOverride(name = "city", column = @Column(name = "seller_city"))
    @AttributeOverride(name = "country", column = @Column(name = "seller_country"))
    @AttributeOverride(name = "vatId", column = @Column(name = "seller_vat_id"))
    @AttributeOverride(name = "registrationNumber", column = @Column(name = "seller_registration_number"))
    @AttributeOverride(name = "email", column = @Column(name = "seller_email"))
    private PartyDetails seller;

    @Embedded
    @AttributeOverride(name = "name", column = @Column(name = "buyer_name"))
    @AttributeOverride(name = "street", column = @Column(name = "buyer_street"))
    @AttributeOverride(name = "postCode", column = @Column(name = "buyer_post_code"))
    @AttributeOverride(name = "city", column = @Column(name = "buyer_city"))
    @AttributeOverride(name = "country", column = @Column(name = "buyer_country"))
    @AttributeOverride(name = "vatId", column = @Column(name = "buyer_vat_id"))
    @AttributeOverride(name = "registrationNumber", column = @Column(name = "buyer_registration_number"))
    @AttributeOverride(name = "email", column = @Column(name = "buyer_email"))
    private PartyDetails buyer;

    @Column(name = "seller_key")
    private String sellerKey;

    @Column(name = "fingerprint")
    private byte[] fingerprint;

    @Enumerated(STRING)
    @Column(name = "source")
    private InvoiceSource source;

    @Column(name = "created_by")
    private String createdBy;

    @Column(name = "created_at")
    private Instant createdAt;

    @OneToMany(mappedBy = "invoice", cascade = ALL, orphanRemoval = true)
    @OrderBy("position")
    private List<InvoiceLine> lines = new ArrayList<>();

    @OneToMany(mappedBy = "invoice", cascade = ALL, orphanRemoval = true)
    @OrderBy("position")
    private List<InvoiceAdjustment> adjustments = new ArrayList<>();

    @OneToMany(mappedBy = "invoice", cascade = ALL, orphanRemoval = true)
    @OrderBy("position")
    private List<InvoiceTax> taxes = new ArrayList<>();

    protected Invoice() {}

    /** A draft for this customer. */
    public static Invoice draft(
            Customer customer, InvoiceHead head, Amounts amounts, InvoiceSource source, String by, Instant now) {
        var invoice = new Invoice();
        invoice.publicId = PublicId.fresh().value();
        invoice.customer = customer;
        invoice.source = source;
        invoice.createdBy = by;
        invoice.createdAt = now;
        invoice.restate(head, amounts);
        return invoice;
    }

    /** A draft entered by hand, under an id its form already had: a form sent twice makes one draft. */
    public static Invoice entered(
            PublicId id, Customer customer, InvoiceHead head, Reckoning reckoning, String by, Instant now) {
        var invoice = draft(customer, head, reckoning.amounts(), InvoiceSource.HAND, by, now);
        invoice.publicId = id.value();
        reckoning.writeOn(invoice);
        return invoice;
    }

    /** Enters a draft anew, for this customer or another one. */
    public void reenter(Customer to, InvoiceHead head, Reckoning reckoning) {
        if (state != DRAFT) throw new Refusal("invoice.notDraft", number);

        customer = to;
        restate(head, reckoning.amounts());
        reckoning.writeOn(this);
    }

    /** Says anew what the document says: a draft being edited, or a newer version of an imported one. Payments stay. */
    public void restate(InvoiceHead head, Amounts stated) {
        if (paid != 0 && !head.currency().equals(currency)) throw new Refusal("invoice.otherCurrency", number);

        number = head.number();
        kind = head.kind();
        typeCode = head.typeCode();
        subject = head.subject();
        issuedOn = head.issuedOn();
        dueOn = head.dueOn();
        currency = head.currency();
        note = head.note();
        amounts = stated;
        lines.clear();
        adjustments.clear();
        taxes.clear();
        settle();
    }

    /** The two sides as they stood, and how the importer recognises the document again. */
    public void between(PartyDetails from, PartyDetails to, String key, byte[] print) {
        seller = from;
        buyer = to;
        sellerKey = key;
        fingerprint = print;
    }

    public void referTo(References to) {
        references = to;
    }

    public void payBy(Transfer by) {
        transfer = by;
    }

    public void add(InvoiceLine line) {
        lines.add(line.in(this, lines.size()));
    }

    public void add(InvoiceAdjustment adjustment) {
        adjustments.add(adjustment.in(this, adjustments.size()));
    }

    public void add(InvoiceTax tax) {
        taxes.add(tax.in(this, taxes.size()));
    }

    /** Makes it count: clients can be shown it, and it can be paid. With nothing to pay it is paid at once. */
    public void approve() {
        if (state != DRAFT) throw new Refusal("invoice.notDraft", number);

        state = APPROVED;
        settle();
    }

    /** Takes it back. What was paid stays on record, so an invoice with payments can't be cancelled. */
    public void cancel() {
        if (state == CANCELLED || paid != 0 || state == PAID) throw new Refusal("invoice.notCancellable", number);

        state = CANCELLED;
        open = 0;
    }

    /** Books a payment. The invoice settles itself once nothing is left to pay. */
    public void receive(Money payment) {
        if (!state.isPayable() || kind == InvoiceKind.CREDIT_NOTE) throw new Refusal("invoice.notPayable", number);
        if (!payment.isPositive()) throw Refusal.on("amount", "invoice.nothingPaid");
        if (payment.exceeds(open())) throw Refusal.on("amount", "invoice.overpaid", number, open());

        paid = Math.addExact(paid, payment.minor());
        settle();
    }

    private void settle() {
        if (state == DRAFT || state == CANCELLED) {
            open = 0;
        } else if (kind == InvoiceKind.CREDIT_NOTE) {
            open = 0;
            state = amounts.payable() == 0 ? PAID : APPROVED;
        } else {
            open = Math.max(0, amounts.payable() - paid);
            state = open == 0 ? PAID : paid == 0 ? APPROVED : PARTIALLY_PAID;
        }
    }

    /** Past its date with money still open; a credit note and one without a date never are. */
    public boolean isOverdue(LocalDate today) {
        return state.isPayable() && kind == InvoiceKind.INVOICE && dueOn != null && today.isAfter(dueOn);
    }

    public Money payable() {
        return money(amounts.payable());
    }

    public Money paid() {
        return money(paid);
    }

    /** What is still to be paid; nothing on credit notes and drafts. */
    public Money open() {
        return money(open);
    }

    public Money lineNet() {
        return money(amounts.lineNet());
    }

    public Money net() {
        return money(amounts.net());
    }

    public Money tax() {
        return money(amounts.tax());
    }

    public Money gross() {
        return money(amounts.gross());
    }

    public Money rounding() {
        return money(amounts.rounding());
    }

    Money money(long minor) {
        return Money.of(minor, currency);
    }

    public String publicId() {
        return publicId;
    }

    public Customer customer() {
        return customer;
    }

    public String number() {
        return number;
    }

    public InvoiceKind kind() {
        return kind;
    }

    public String typeCode() {
        return typeCode;
    }

    public InvoiceState state() {
        return state;
    }

    public String subject() {
        return subject;
    }

    public LocalDate issuedOn() {
        return issuedOn;
    }

    public LocalDate dueOn() {
        return dueOn;
    }

    public String currency() {
        return currency;
    }

    public String note() {
        return note;
    }

    public PartyDetails seller() {
        return seller;
    }

    public PartyDetails buyer() {
        return buyer;
    }

    public References references() {
        return references;
    }

    public Transfer transfer() {
        return transfer;
    }

    public InvoiceSource source() {
        return source;
    }

    public String createdBy() {
        return createdBy;
    }

    public Instant createdAt() {
        return createdAt;
    }

    public List<InvoiceLine> lines() {
        return List.copyOf(lines);
    }

    public List<InvoiceAdjustment> adjustments() {
        return List.copyOf(adjustments);
    }

    public List<InvoiceTax> taxes() {
        return List.copyOf(taxes);
    }
}
