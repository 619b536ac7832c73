package io.portico.client.access;

import io.portico.tenancy.CurrentTenant;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** Says who wants to come in, and asks for a code. */
@Named
@RequestScoped
public class SignInPage {

    @Inject
    Codes codes;

    @Inject
    Askers askers;

    @Inject
    Remembered remembered;

    @Inject
    CurrentTenant tenant;

    @Inject
    CurrentClient client;

    @Inject
    Next next;

    private String email;

    /** Sends on whoever is in already, and to the password where the firm wants nothing else. */
    public String load() {
        if (client.isSignedIn() && !client.getCustomers().isEmpty()) return next.redirect();

        var byCode = tenant.get().signInMethod().allowsCode();
        return byCode ? null : next.step("/password");
    }

    /** Sends a code and leads to the page where it is typed; that page is the same whether or not a mail was sent. */
    public String send() {
        codes.ask(email, askers.current());
        remembered.address(email);
        return next.step("/code");
    }

    public boolean isPasswordAllowed() {
        return tenant.get().signInMethod().allowsPassword();
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
