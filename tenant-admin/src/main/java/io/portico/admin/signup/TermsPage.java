package io.portico.admin.signup;

import io.portico.model.access.PasswordRule;
import io.portico.tenancy.Firm;
import io.portico.tenancy.Firms;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** What whoever signs up should know: the operator's terms, if there are any, and which passwords are taken. */
@Named
@RequestScoped
public class TermsPage {

    @Inject
    Firms firms;

    private Firm house;

    /** The operator, whose terms hold. */
    public Firm getHouse() {
        return house == null ? house = firms.house() : house;
    }

    public int getShortest() {
        return PasswordRule.WITH_SECOND_STEP.shortest();
    }
}
