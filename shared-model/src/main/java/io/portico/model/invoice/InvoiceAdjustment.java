package io.portico.model.invoice;

import io.portico.model.money.Money;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.math.BigDecimal;

/** An allowance or a charge, on the whole invoice or on one line (EN 16931 BG-20, BG-21, BG-27, BG-28). */
@Entity
@Table(name = "invoice_adjustment")
public class InvoiceAdjustment extends InvoicePart {

    @Column(name = "line_position")
    private Integer linePosition;

    @Column(name = "charge")
    private boolean charge;

    @Column(name = "reason")
    private String reason;

    @Column(name = "amount_minor")
    private long amount;

    @Column(name = "tax_category")
    private String taxCategory;

    @Column(name = "tax_rate")
    private BigDecimal taxRate;

    protected InvoiceAdjustment() {}

    /** {@code linePosition} counts from 0, null for the whole invoice; the amount is positive for both kinds. */
    public InvoiceAdjustment(
            Integer linePosition, boolean charge, String reason, long amountMinor, String taxCategory, BigDecimal taxRate) {
        this.linePosition = linePosition;
        this.charge = charge;
        this.reason = reason;
        this.amount = amountMinor;
        this.taxCategory = taxCategory;
        this.taxRate = taxRate;
    }

    InvoiceAdjustment in(Invoice invoice, int at) {
        place(invoice, at);
        return this;
    }

    public Integer linePosition() {
        return linePosition;
    }

    /** Whether it makes the invoice dearer; an allowance makes it cheaper. */
    public boolean isCharge() {
        return charge;
    }

    public String reason() {
        return reason;
    }

    public Money amount() {
        return invoice().money(amount);
    }

    public String taxCategory() {
        return taxCategory;
    }

    public BigDecimal taxRate() {
        return taxRate;
    }
}
