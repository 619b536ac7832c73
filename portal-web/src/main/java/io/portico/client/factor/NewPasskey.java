package io.portico.client.factor;

import io.portico.client.access.Factors;
import io.portico.model.access.Device;
import io.portico.model.factor.RelyingParty;
import io.portico.tenancy.CurrentTenant;
import io.portico.web.Msg;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;

/** A passkey that is being made; it is called after the device it is made on until its owner calls it otherwise. */
@RequestScoped
public class NewPasskey {

    @Inject
    Whose whose;

    @Inject
    Factors factors;

    @Inject
    OwnFactors own;

    @Inject
    RelyingParty party;

    @Inject
    CurrentTenant tenant;

    @Inject
    Msg msg;

    @Inject
    HttpServletRequest request;

    /** Lets its owner come in with it from now on; refuses what isn't the answer to our question. */
    void add() {
        var device = Device.of(request.getHeader("User-Agent"));
        var name = device.isKnown() ? device.toString() : msg.get("passkey.unnamed");
        own.addPasskey(party.register(request.getParameter("passkey"), whose.session(), name));
    }

    /** Whether browsers offer passkeys at our address at all. */
    public boolean isPossible() {
        return party.isPossible();
    }

    /** What the browser is asked for. */
    public String getQuestion() {
        var owner = factors.passkeyOwner(whose.client());
        return party.creation(whose.session(), tenant.get().name(), owner, whose.credentials());
    }
}
