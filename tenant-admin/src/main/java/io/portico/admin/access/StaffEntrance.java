package io.portico.admin.access;

import io.portico.model.Refusal;
import io.portico.model.access.EmailAddress;
import io.portico.model.colleague.Colleague;
import io.portico.model.colleague.Colleagues;
import io.portico.platform.Hashing;
import io.portico.web.KnownBrowser;
import io.portico.web.PasswordTries;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** The first step of signing in: e-mail and password. */
@ApplicationScoped
class StaffEntrance {

    @Inject
    Colleagues colleagues;

    @Inject
    Hashing hashing;

    @Inject
    PasswordTries tries;

    @Inject
    KnownBrowser browser;

    /** Whose password this is; refuses a wrong one like an unknown address, and both after too many tries. */
    Colleague enter(String email, String password, String network) {
        var address = EmailAddress.of(email);
        tries.begin(account(address), network);
        var colleague = colleagues.at(address).orElse(null);
        if (!hashing.verify(password, colleague == null ? null : colleague.passwordHash())) throw new Refusal("signIn.wrong");

        tries.fitted(account(address), network);
        return colleague;
    }

    /** This browser belongs to somebody who came all the way in with it: strangers' guesses elsewhere don't close it. */
    void remember(Colleague colleague) {
        browser.remember(account(colleague.email()), StaffAuthentication.PATH);
    }

    static String account(EmailAddress address) {
        return "staff\n" + address.canonical();
    }
}
