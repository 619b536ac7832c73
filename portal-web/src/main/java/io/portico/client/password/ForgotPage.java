package io.portico.client.password;

import io.portico.client.access.Askers;
import io.portico.client.access.Next;
import io.portico.model.NotFound;
import io.portico.tenancy.CurrentTenant;
import io.portico.web.Notices;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** Asks for a link to choose a new password with; says the same whether or not a mail was sent. */
@Named
@RequestScoped
public class ForgotPage {

    @Inject
    Resets resets;

    @Inject
    Askers askers;

    @Inject
    Notices notices;

    @Inject
    CurrentTenant tenant;

    @Inject
    Next next;

    private String email;

    /** There is no such page where the firm wants codes only. */
    public void load() {
        if (!tenant.get().signInMethod().allowsPassword()) throw new NotFound("page", "forgot");
    }

    public String send() {
        resets.ask(email, askers.current());
        notices.done("forgot.sent", email.strip());
        return "/forgot?faces-redirect=true";
    }

    /** Another page of signing in, with the place somebody wanted to go. */
    public String to(String page) {
        return next.to(page);
    }

    public String getEmail() {
        return email;
    }

    public void setEmail(String email) {
        this.email = email;
    }
}
