package io.portico.admin.account;

import io.portico.model.colleague.HeldFactors;
import io.portico.model.factor.RelyingParty;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** A colleague's own things, section by section. */
@Named
@RequestScoped
public class AccountPage {

    @Inject
    Me me;

    @Inject
    RelyingParty party;

    public HeldFactors getHeld() {
        return me.held();
    }

    public String getEmail() {
        return me.email();
    }

    /** Whether browsers offer passkeys at our address at all. */
    public boolean isPasskeyPossible() {
        return party.isPossible();
    }
}
