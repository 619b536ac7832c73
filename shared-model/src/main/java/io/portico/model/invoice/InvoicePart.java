package io.portico.model.invoice;

import io.portico.tenancy.TenantOwned;
import jakarta.persistence.Column;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.MappedSuperclass;

/** Something that stands at its place within one invoice and comes and goes with it. */
@MappedSuperclass
abstract class InvoicePart extends TenantOwned {

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "invoice_id")
    private Invoice invoice;

    @Column(name = "position")
    private int position;

    void place(Invoice in, int at) {
        invoice = in;
        position = at;
    }

    Invoice invoice() {
        return invoice;
    }

    /** Its place, counted from 0. */
    public int position() {
        return position;
    }
}
