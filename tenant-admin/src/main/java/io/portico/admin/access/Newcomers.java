package io.portico.admin.access;

import io.portico.model.access.EmailAddress;
import io.portico.model.colleague.Colleague;
import io.portico.web.KnownBrowser;
import io.portico.web.PasswordTries;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;

/**
 * Lets somebody in who has just proven whose address they gave, and chosen a password: that is the first step, so they go
 * on to set up the second.
 */
@RequestScoped
public class Newcomers {

    @Inject
    Threshold threshold;

    @Inject
    StaffEntrance entrance;

    @Inject
    KnownBrowser browser;

    @Inject
    PasswordTries tries;

    /** Lets the owner of an address try again at once, here whatever strangers do: they proved by mail who they are. */
    public void forgive(EmailAddress address) {
        browser.remember(StaffEntrance.account(address), StaffAuthentication.PATH);
        tries.forgive(StaffEntrance.account(address));
    }

    /** Opens a session and hands it to this browser, which is known from here on. */
    public void admit(Colleague colleague) {
        threshold.halfway(colleague);
        entrance.remember(colleague);
    }
}
