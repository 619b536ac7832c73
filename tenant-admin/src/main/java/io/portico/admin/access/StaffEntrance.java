package io.portico.admin.access;

import io.portico.model.Refusal;
import io.portico.model.access.EmailAddress;
import io.portico.model.colleague.Colleague;
import io.portico.model.colleague.ColleagueSignIns;
import io.portico.model.colleague.Colleagues;
import io.portico.model.colleague.FactorResets;
import io.portico.model.post.AccountChange;
import io.portico.model.signin.Way;
import io.portico.web.KnownBrowser;
import io.portico.web.Origins;
import io.portico.web.PasswordTries;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

/** The first step of signing in: e-mail and password. */
@ApplicationScoped
class StaffEntrance {

    @Inject
    Colleagues colleagues;

    @Inject
    PasswordTries tries;

    @Inject
    KnownBrowser browser;

    @Inject
    ColleagueSignIns signIns;

    @Inject
    FactorResets resets;

    @Inject
    AccountMail mail;

    @Inject
    Origins origins;

    /** Whose password this is; refuses a wrong one like an unknown address, and both after too many tries. */
    Colleague enter(String email, String password) {
        var address = EmailAddress.of(email);
        var origin = origins.current();
        var colleague = colleagues.at(address).orElse(null);
        var stored = colleague == null ? null : colleague.passwordHash();
        if (!tries.fits(account(address), origin.network(), password, stored)) {
            signIns.refused(address, colleague, Way.PASSWORD, origin);
            throw new Refusal("signIn.wrong");
        }
        return colleague;
    }

    /**
     * Somebody came all the way in: it is written down, told by mail where the browser is new, and the browser is known. A
     * reset of their second factor is called off, as a mail tells them.
     */
    @Transactional
    void arrived(Colleague colleague, Way way) {
        var known = browser.mark(account(colleague.email())).isPresent();
        if (signIns.in(colleague, way, known, origins.current())) mail.newDevice(colleague);
        if (resets.cancel(colleague)) mail.tell(colleague, AccountChange.RESET_CANCELLED);
        remember(colleague);
    }

    /** The second step was wrong. */
    void refused(Colleague colleague) {
        signIns.refused(colleague.email(), colleague, Way.TWO_STEPS, origins.current());
    }

    /** This browser belongs to somebody who came all the way in with it: strangers' guesses elsewhere don't close it. */
    void remember(Colleague colleague) {
        browser.remember(account(colleague.email()), StaffAuthentication.PATH);
    }

    static String account(EmailAddress address) {
        return "staff\n" + address.canonical();
    }
}
