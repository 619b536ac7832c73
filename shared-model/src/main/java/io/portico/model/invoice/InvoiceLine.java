package io.portico.model.invoice;

import io.portico.model.money.Money;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.math.BigDecimal;

/** One line: what was delivered, how much of it, at what price (EN 16931 BG-25). */
@Entity
@Table(name = "invoice_line")
public class InvoiceLine extends InvoicePart {

    @Column(name = "line_number")
    private String lineNumber;

    @Column(name = "name")
    private String name;

    @Column(name = "description")
    private String description;

    @Column(name = "quantity")
    private BigDecimal quantity;

    @Column(name = "unit_code")
    private String unitCode;

    @Column(name = "unit_price")
    private BigDecimal unitPrice;

    @Column(name = "net_minor")
    private long net;

    @Column(name = "tax_category")
    private String taxCategory;

    @Column(name = "tax_rate")
    private BigDecimal taxRate;

    protected InvoiceLine() {}

    /**
     * A line yet without a place.
     *
     * @param quantity at most 8 decimals, null when only an amount was stated; so is {@code unitPrice}
     * @param unitCode UN/ECE Recommendation 20
     * @param netMinor the line's net amount in minor units of the invoice's currency
     * @param taxCategory UNTDID 5305; {@code taxRate} in percent
     */
    public InvoiceLine(
            String lineNumber,
            String name,
            String description,
            BigDecimal quantity,
            String unitCode,
            BigDecimal unitPrice,
            long netMinor,
            String taxCategory,
            BigDecimal taxRate) {
        this.lineNumber = lineNumber;
        this.name = name;
        this.description = description;
        this.quantity = quantity;
        this.unitCode = unitCode;
        this.unitPrice = unitPrice;
        this.net = netMinor;
        this.taxCategory = taxCategory;
        this.taxRate = taxRate;
    }

    InvoiceLine in(Invoice invoice, int at) {
        place(invoice, at);
        return this;
    }

    public String lineNumber() {
        return lineNumber;
    }

    public String name() {
        return name;
    }

    public String description() {
        return description;
    }

    public BigDecimal quantity() {
        return quantity;
    }

    public String unitCode() {
        return unitCode;
    }

    public BigDecimal unitPrice() {
        return unitPrice;
    }

    public Money net() {
        return invoice().money(net);
    }

    public String taxCategory() {
        return taxCategory;
    }

    public BigDecimal taxRate() {
        return taxRate;
    }
}
