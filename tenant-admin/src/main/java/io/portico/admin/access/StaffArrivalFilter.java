package io.portico.admin.access;

import io.portico.web.ArrivalFilter;
import jakarta.inject.Inject;

/** The arrival of colleagues, mounted in a firm or not. */
public class StaffArrivalFilter extends ArrivalFilter {

    private static final long serialVersionUID = 1;

    @Inject
    transient CurrentColleague colleague;

    @Override
    protected boolean isSignedIn() {
        return colleague.isSignedIn();
    }
}
