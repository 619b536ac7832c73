package io.portico.client.password;

import io.portico.client.access.Askers;
import io.portico.client.access.Next;
import io.portico.model.NotFound;
import io.portico.tenancy.CurrentTenant;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** Signs in by e-mail address and password. */
@Named
@RequestScoped
public class PasswordPage {

    @Inject
    Passwords passwords;

    @Inject
    Askers askers;

    @Inject
    CurrentTenant tenant;

    @Inject
    Next next;

    private String email;
    private String password;

    /** There is no such page where the firm wants codes only. */
    public void load() {
        if (!tenant.get().signInMethod().allowsPassword()) throw new NotFound("page", "password");
    }

    public String enter() {
        return passwords.signIn(email, password, askers.current());
    }

    public boolean isCodeAllowed() {
        return tenant.get().signInMethod().allowsCode();
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

    public String getPassword() {
        return password;
    }

    public void setPassword(String password) {
        this.password = password;
    }
}
