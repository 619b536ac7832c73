package io.portico.model.colleague;

import static io.portico.model.colleague.Right.CUSTOMERS;
import static io.portico.model.colleague.Right.INVITE;
import static io.portico.model.colleague.Right.INVOICES;
import static io.portico.model.colleague.Right.LOOK;
import static io.portico.model.colleague.Right.MAIL;
import static io.portico.model.colleague.Right.PAYMENTS;
import static io.portico.model.colleague.Right.SHARE;
import static io.portico.model.colleague.Right.VIEW_AS_CLIENT;

import java.util.EnumSet;
import java.util.Set;

/**
 * What a colleague is in one firm. These lines are the matrix of rights: the team page shows it, every request is judged
 * by it. Only administrators reach the portal's settings (the seed's rule).
 */
public enum Role {
    ADMINISTRATOR(EnumSet.allOf(Right.class)),
    ACCOUNT_MANAGER(EnumSet.of(LOOK, CUSTOMERS, INVOICES, PAYMENTS, SHARE, INVITE, VIEW_AS_CLIENT)),
    SALES_MANAGER(EnumSet.of(LOOK, CUSTOMERS, SHARE, INVITE)),
    ACCOUNTANT(EnumSet.of(LOOK, CUSTOMERS, INVOICES, PAYMENTS)),
    SUPPORT(EnumSet.of(LOOK, INVITE, VIEW_AS_CLIENT, MAIL)),
    READER(EnumSet.of(LOOK));

    private final Set<Right> rights;

    Role(Set<Right> rights) {
        this.rights = rights;
    }

    /** Whether this role includes the right. */
    public boolean may(Right right) {
        return rights.contains(right);
    }
}
