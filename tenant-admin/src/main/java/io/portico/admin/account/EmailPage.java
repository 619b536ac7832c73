package io.portico.admin.account;

import io.portico.admin.access.Proof;
import io.portico.model.access.EmailAddress;
import io.portico.model.access.OneTimeCode;
import io.portico.model.colleague.StaffEmails;
import io.portico.web.Notices;
import io.portico.web.Reader;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.util.HashMap;
import java.util.Map;

/** A colleague's own address: another one is typed here, and the code that proves it. */
@Named
@RequestScoped
public class EmailPage {

    @Inject
    Me me;

    @Inject
    OwnEmail own;

    @Inject
    Proof proof;

    @Inject
    Notices notices;

    @Inject
    Reader reader;

    private final Map<String, String> typed = new HashMap<>();
    private StaffEmails.Waiting waiting;

    @PostConstruct
    void find() {
        waiting = own.waiting().orElse(null);
    }

    /** While a code is awaited no new proof is asked for: the session would get another name and the code be worthless. */
    public void load() throws IOException {
        if (waiting == null) proof.isMissing();
    }

    public String ask() throws IOException {
        if (proof.isMissing()) return null;

        own.ask(EmailAddress.of(typed.get("email")));
        return "/account/email?faces-redirect=true";
    }

    public String enter() {
        var address = own.move(OneTimeCode.of(typed.get("code")));
        notices.done("email.changed", address.original());
        return "/account?faces-redirect=true";
    }

    public StaffEmails.Waiting getWaiting() {
        return waiting;
    }

    /** Until when the code works, in the reader's time. */
    public String getUntil() {
        return waiting == null ? "" : reader.time(waiting.code().expiresAt());
    }

    public String getEmail() {
        return me.email();
    }

    public Map<String, String> getTyped() {
        return typed;
    }
}
