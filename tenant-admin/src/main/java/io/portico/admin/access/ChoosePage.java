package io.portico.admin.access;

import io.portico.model.colleague.Colleagues;
import io.portico.tenancy.Firm;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/** Somebody who works for several firms says which one today. */
@Named
@RequestScoped
public class ChoosePage {

    @Inject
    CurrentColleague current;

    @Inject
    Colleagues colleagues;

    private List<Firm> firms;

    public List<Firm> getFirms() {
        if (firms == null) firms = colleagues.firms(current.colleague());

        return firms;
    }
}
