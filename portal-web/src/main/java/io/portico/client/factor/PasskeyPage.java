package io.portico.client.factor;

import io.portico.client.access.CurrentClient;
import io.portico.client.access.Factors;
import io.portico.model.factor.RelyingParty;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;

/** Signing in with a passkey: offered where browsers can, and somebody of this portal has one. */
@Named
@RequestScoped
public class PasskeyPage {

    @Inject
    Proving proving;

    @Inject
    Factors factors;

    @Inject
    RelyingParty party;

    @Inject
    CurrentClient current;

    @Inject
    HttpServletRequest request;

    private Boolean offered;

    public boolean isOffered() {
        if (offered == null) offered = party.isPossible() && factors.isAnyPasskey();

        return offered;
    }

    /** What the browser is asked for: any passkey it has. */
    public String getQuestion() {
        return party.request(current.id(), List.of());
    }

    public String enter() {
        return proving.byPasskey(request.getParameter("passkey"));
    }
}
