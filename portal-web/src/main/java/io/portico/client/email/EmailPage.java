package io.portico.client.email;

import io.portico.client.access.Arrivals;
import io.portico.client.access.Askers;
import io.portico.client.access.ClientSessions;
import io.portico.client.access.CurrentClient;
import io.portico.client.access.SignOutPage;
import io.portico.model.Refusal;
import io.portico.model.access.EmailAddress;
import io.portico.model.access.OneTimeCode;
import io.portico.web.Notices;
import io.portico.web.Reader;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.HashMap;
import java.util.Map;

/** The signed-in client's own address: another one is typed here, and the code that proves it. */
@Named
@RequestScoped
public class EmailPage {

    @Inject
    EmailCodes codes;

    @Inject
    EmailChanges changes;

    @Inject
    CurrentClient client;

    @Inject
    ClientSessions sessions;

    @Inject
    Arrivals arrivals;

    @Inject
    Askers askers;

    @Inject
    SignOutPage exit;

    @Inject
    Notices notices;

    @Inject
    Reader reader;

    private final Map<String, String> typed = new HashMap<>();
    private EmailCodes.Waiting waiting;

    @PostConstruct
    void find() {
        waiting = codes.waiting().orElse(null);
    }

    /** Mails a code to the address wanted; whoever came in long ago proves first who they are (security.md S-4). */
    public String ask() {
        if (!isProven()) throw new Refusal("account.notFresh");

        codes.ask(EmailAddress.of(typed.get("email")), askers.current());
        return "/account/email?faces-redirect=true";
    }

    public String enter() {
        var address = codes.redeem(OneTimeCode.of(typed.get("code")));
        var asker = askers.current();
        arrivals.admit(changes.change(client.clientId(), address, asker.agent()), asker);
        notices.done("email.changed", address.original());
        return "/account?faces-redirect=true";
    }

    /** Signs out, to come back here with a fresh sign-in. */
    public String prove() {
        return exit.anew("/account/email");
    }

    public boolean isProven() {
        return sessions.isFresh(client.entrance().sessionHash());
    }

    public EmailCodes.Waiting getWaiting() {
        return waiting;
    }

    /** Until when the code works, in the reader's time. */
    public String getUntil() {
        return waiting == null ? "" : reader.time(waiting.code().expiresAt());
    }

    public Map<String, String> getTyped() {
        return typed;
    }
}
