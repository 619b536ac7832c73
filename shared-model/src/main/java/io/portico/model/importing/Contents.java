package io.portico.model.importing;

import static jakarta.persistence.EnumType.STRING;

import io.portico.model.invoice.InvoiceSyntax;
import io.portico.model.money.Money;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Enumerated;

/** What stands in a file, as far as the list of an import shows it, and the verdict of the rules on it. */
@Embeddable
public class Contents {

    @Enumerated(STRING)
    @Column(name = "syntax")
    private InvoiceSyntax syntax;

    @Column(name = "number")
    private String number;

    @Column(name = "party")
    private String party;

    @Column(name = "payable_minor")
    private Long payable;

    @Column(name = "currency")
    private String currency;

    @Column(name = "valid")
    private Boolean valid;

    @Column(name = "failed_rules")
    private String brokenRules;

    protected Contents() {}

    /** The party is the buyer; {@code valid} is null when the rules could not be applied. */
    public Contents(
            InvoiceSyntax syntax, String number, String party, Money payable, Boolean valid, String brokenRules) {
        this.syntax = syntax;
        this.number = number;
        this.party = party;
        this.payable = payable.minor();
        this.currency = payable.currency();
        this.valid = valid;
        this.brokenRules = brokenRules;
    }

    public InvoiceSyntax syntax() {
        return syntax;
    }

    public String number() {
        return number;
    }

    public String party() {
        return party;
    }

    public Money payable() {
        return Money.of(payable, currency);
    }

    public Boolean valid() {
        return valid;
    }

    /** As {@link io.portico.model.invoice.BrokenRule} writes them; null for none. */
    public String brokenRules() {
        return brokenRules;
    }
}
