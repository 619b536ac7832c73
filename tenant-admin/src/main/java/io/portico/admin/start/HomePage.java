package io.portico.admin.start;

import io.portico.admin.access.CurrentColleague;
import io.portico.model.colleague.Right;
import io.portico.tenancy.CurrentTenant;
import io.portico.web.Here;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.ExternalContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;

/** Where a firm's own address leads: to the first steps while they help, else to the customers. */
@Named
@RequestScoped
public class HomePage {

    @Inject
    Steps steps;

    @Inject
    CurrentTenant tenant;

    @Inject
    CurrentColleague me;

    @Inject
    Here here;

    @Inject
    ExternalContext faces;

    public void go() throws IOException {
        var begins = me.may(Right.CUSTOMERS) && !tenant.get().hidesSteps() && !steps.hasCustomers();
        faces.redirect(here.to(begins ? "/start" : "/customers"));
    }
}
