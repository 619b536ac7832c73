package io.portico.model.invoice;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;

/** What an invoice refers to: order (BT-13), buyer (BT-10), contract (BT-12), earlier invoices (BG-3). Any part may be null. */
@Embeddable
public class References {

    @Column(name = "order_reference")
    private String order;

    @Column(name = "buyer_reference")
    private String buyer;

    @Column(name = "contract_reference")
    private String contract;

    @Column(name = "preceding_reference")
    private String preceding;

    protected References() {}

    public References(String order, String buyer, String contract, String preceding) {
        this.order = order;
        this.buyer = buyer;
        this.contract = contract;
        this.preceding = preceding;
    }

    public String order() {
        return order;
    }

    public String buyer() {
        return buyer;
    }

    public String contract() {
        return contract;
    }

    public String preceding() {
        return preceding;
    }
}
