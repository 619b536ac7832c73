package io.portico.model.customerfile;

import static jakarta.persistence.EnumType.STRING;

import io.portico.model.customer.Customer;
import io.portico.tenancy.TenantOwned;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;

/** One row of a file of customers: what it says, and what became of it. */
@Entity
@Table(name = "customer_file_row")
public class CustomerFileRow extends TenantOwned {

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "file_id")
    private CustomerFile file;

    @Column(name = "number")
    private int number;

    @Column(name = "told")
    private String told;

    @Enumerated(STRING)
    @Column(name = "result")
    private RowResult result;

    @Column(name = "wrong")
    private String wrong;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "customer_id")
    private Customer customer;

    protected CustomerFileRow() {}

    /** A row by the number a spreadsheet shows for it, and what it says of a customer. */
    public CustomerFileRow(CustomerFile file, int number, String told) {
        this.file = file;
        this.number = number;
        this.told = told;
    }

    /** What would or did become of it, and of which customer; null where there is none. */
    public void becomes(RowResult what, Customer who) {
        result = what;
        customer = who;
        wrong = null;
    }

    /** It can't be taken in. */
    public void refuse(String why) {
        result = RowResult.WRONG;
        wrong = why;
    }

    public int number() {
        return number;
    }

    public String told() {
        return told;
    }

    public RowResult result() {
        return result;
    }

    /** What is wrong with it; null where nothing is. */
    public String wrong() {
        return wrong;
    }

    public Customer customer() {
        return customer;
    }
}
