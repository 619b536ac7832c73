package io.portico.model.invoice;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;

/** Where and how to pay (EN 16931 BG-16 and BT-20). Any part may be null. */
@Embeddable
public class Transfer {

    @Column(name = "means_code")
    private String meansCode;

    @Column(name = "iban")
    private String iban;

    @Column(name = "bic")
    private String bic;

    @Column(name = "account_name")
    private String accountName;

    @Column(name = "remittance_reference")
    private String reference;

    @Column(name = "payment_terms")
    private String terms;

    protected Transfer() {}

    /** {@code meansCode} is UNTDID 4461, {@code reference} what the payer writes on the transfer (BT-83). */
    public Transfer(String meansCode, String iban, String bic, String accountName, String reference, String terms) {
        this.meansCode = meansCode;
        this.iban = iban;
        this.bic = bic;
        this.accountName = accountName;
        this.reference = reference;
        this.terms = terms;
    }

    public String meansCode() {
        return meansCode;
    }

    public String iban() {
        return iban;
    }

    public String bic() {
        return bic;
    }

    public String accountName() {
        return accountName;
    }

    public String reference() {
        return reference;
    }

    public String terms() {
        return terms;
    }
}
