package io.portico.admin.access;

import io.portico.model.colleague.Colleagues;
import io.portico.tenancy.Firm;
import io.portico.tenancy.Firms;
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

    @Inject
    Firms all;

    private List<Firm> firms;

    /** The name of whoever runs this installation, which stands where no firm's does. */
    public String getHouse() {
        return all.house().name();
    }

    public List<Firm> getFirms() {
        if (firms == null) firms = colleagues.firms(current.colleague());

        return firms;
    }
}
