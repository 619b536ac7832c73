package io.portico.tenancy;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;

/** Where the firm is paid: what stands on the invoices it enters by hand. */
@Embeddable
public class BankAccount {

    @Column(name = "iban")
    private String iban;

    @Column(name = "bic")
    private String bic;

    @Column(name = "account_name")
    private String holder;

    protected BankAccount() {}

    /** The IBAN without spaces; the holder is null when it is the legal name. Any part may be null. */
    public BankAccount(String iban, String bic, String holder) {
        this.iban = iban;
        this.bic = bic;
        this.holder = holder;
    }

    /** Whether there is anything to pay to. */
    public boolean isThere() {
        return iban != null;
    }

    public String iban() {
        return iban;
    }

    public String bic() {
        return bic;
    }

    public String holder() {
        return holder;
    }
}
