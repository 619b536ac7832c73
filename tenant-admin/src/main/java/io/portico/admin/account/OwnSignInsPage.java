package io.portico.admin.account;

import io.portico.admin.access.CurrentColleague;
import io.portico.model.colleague.ColleagueSignIns;
import io.portico.model.signin.SignInList;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** When somebody came in as this colleague, and when somebody tried. */
@Named
@RequestScoped
public class OwnSignInsPage {

    @Inject
    CurrentColleague current;

    @Inject
    ColleagueSignIns signIns;

    private SignInList list;

    public SignInList getList() {
        if (list == null) list = SignInList.of(signIns.of(current.colleagueId()));
        return list;
    }
}
