package io.portico.client.account;

import io.portico.client.access.CurrentClient;
import io.portico.client.access.SignIns;
import io.portico.model.signin.SignInList;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** When somebody came in as this client, and when somebody tried. */
@Named
@RequestScoped
public class SignInsPage {

    @Inject
    CurrentClient current;

    @Inject
    SignIns signIns;

    private SignInList list;

    public SignInList getList() {
        if (list == null) list = SignInList.of(signIns.of(current.clientId()));
        return list;
    }
}
