package io.portico.model.invoice;

import io.portico.model.money.Money;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.math.BigDecimal;

/** One row of the tax breakdown (EN 16931 BG-23). */
@Entity
@Table(name = "invoice_tax")
public class InvoiceTax extends InvoicePart {

    @Column(name = "tax_category")
    private String category;

    @Column(name = "tax_rate")
    private BigDecimal rate;

    @Column(name = "taxable_minor")
    private long taxable;

    @Column(name = "tax_minor")
    private long tax;

    @Column(name = "exemption")
    private String exemption;

    protected InvoiceTax() {}

    /** Category by UNTDID 5305, rate in percent (null where none applies), why exempt in the document's words. */
    public InvoiceTax(String category, BigDecimal rate, long taxableMinor, long taxMinor, String exemption) {
        this.category = category;
        this.rate = rate;
        this.taxable = taxableMinor;
        this.tax = taxMinor;
        this.exemption = exemption;
    }

    InvoiceTax in(Invoice invoice, int at) {
        place(invoice, at);
        return this;
    }

    public String category() {
        return category;
    }

    public BigDecimal rate() {
        return rate;
    }

    public Money taxable() {
        return invoice().money(taxable);
    }

    public Money tax() {
        return invoice().money(tax);
    }

    public String exemption() {
        return exemption;
    }
}
