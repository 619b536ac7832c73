package io.portico.admin.access;

import io.portico.model.Refusal;
import io.portico.model.access.EmailAddress;
import io.portico.model.access.Token;
import io.portico.model.colleague.Colleague;
import io.portico.model.colleague.Colleagues;
import io.portico.platform.Hashing;
import io.portico.web.KnownBrowser;
import io.portico.web.PasswordTries;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** Lets colleagues in by e-mail and password. */
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

    /** A browser that was let in: the token of its session, and the page of the colleague's firm, or where to choose one. */
    record Entered(Token token, String home) {}

    /** Opens a session; refuses a wrong password like an unknown address, and both after too many tries. */
    Entered enter(String email, String password, String agent, String network) {
        var address = EmailAddress.of(email);
        tries.begin(account(address), network);
        var colleague = colleagues.at(address).orElse(null);
        if (!hashing.verify(password, colleague == null ? null : colleague.passwordHash())) throw new Refusal("signIn.wrong");

        tries.fitted(account(address), network);
        browser.remember(account(address), StaffAuthentication.PATH);
        var shortened = agent == null ? null : agent.substring(0, Math.min(200, agent.length()));
        return new Entered(colleagues.signIn(colleague, shortened, network), home(colleague));
    }

    static String account(EmailAddress address) {
        return "staff\n" + address.canonical();
    }

    private String home(Colleague colleague) {
        var firms = colleagues.firms(colleague);
        return firms.size() == 1 ? "/" + firms.get(0).slug() + "/" : "/choose";
    }
}
