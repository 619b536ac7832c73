package io.portico.admin.access;

import io.portico.model.factor.RelyingParty;
import io.portico.model.signin.Way;
import io.portico.platform.Settings;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.ExternalContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.util.List;

/** A colleague signs in with a passkey, which is all it takes, or begins with e-mail and password. */
@Named
@RequestScoped
public class SignInPage {

    @Inject
    StaffEntrance entrance;

    @Inject
    Proving proving;

    @Inject
    Threshold threshold;

    @Inject
    RelyingParty party;

    @Inject
    Settings settings;

    @Inject
    CurrentColleague current;

    @Inject
    HttpServletRequest request;

    @Inject
    ExternalContext faces;

    private String email;
    private String password;

    public void signIn() throws IOException {
        var colleague = entrance.enter(email, password);
        go(threshold.halfway(colleague));
    }

    public void byPasskey() throws IOException {
        var colleague = proving.byPasskey(request.getParameter("passkey"));
        go(threshold.through(colleague, Way.PASSKEY));
    }

    private void go(String page) throws IOException {
        faces.redirect(request.getContextPath() + page);
    }

    /** Whether this is a demo, whose pages say how to come in. */
    public boolean isDemo() {
        return settings.demo();
    }

    /** Whether browsers offer passkeys at our address at all. */
    public boolean isPasskeyPossible() {
        return party.isPossible();
    }

    /** What the browser is asked for. */
    public String getQuestion() {
        return party.request(current.id(), List.of());
    }

    public String getEmail() {
        return email;
    }

    public void setEmail(String email) {
        this.email = email;
    }

    public String getPassword() {
        return null;
    }

    public void setPassword(String password) {
        this.password = password;
    }
}
