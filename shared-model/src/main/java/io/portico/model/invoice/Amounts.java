package io.portico.model.invoice;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;

/** The sums an invoice states, in minor units of its currency; negative on a credit note (EN 16931 BG-22). */
@Embeddable
public class Amounts {

    @Column(name = "line_net_minor")
    private long lineNet;

    @Column(name = "net_minor")
    private long net;

    @Column(name = "tax_minor")
    private long tax;

    @Column(name = "gross_minor")
    private long gross;

    @Column(name = "rounding_minor")
    private long rounding;

    @Column(name = "payable_minor")
    private long payable;

    protected Amounts() {}

    /** {@code payable} is what was to be paid before anything was received, prepayments included. */
    public Amounts(long lineNet, long net, long tax, long gross, long rounding, long payable) {
        this.lineNet = lineNet;
        this.net = net;
        this.tax = tax;
        this.gross = gross;
        this.rounding = rounding;
        this.payable = payable;
    }

    long lineNet() {
        return lineNet;
    }

    long net() {
        return net;
    }

    long tax() {
        return tax;
    }

    long gross() {
        return gross;
    }

    long rounding() {
        return rounding;
    }

    long payable() {
        return payable;
    }
}
