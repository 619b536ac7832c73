package io.portico.admin.account;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.portico.admin.access.Threshold;
import io.portico.model.signin.Way;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.ExternalContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.net.URLEncoder;

/** Whoever has no second factor yet sets one up before anything else: a passkey, or an authenticator app. */
@Named
@RequestScoped
public class EnrolPage {

    @Inject
    Me me;

    @Inject
    NewPasskey passkey;

    @Inject
    NewApp app;

    @Inject
    Threshold threshold;

    @Inject
    ExternalContext faces;

    /** Whoever is signed in adds factors in their account. */
    public void load() throws IOException {
        if (!me.isArriving()) go("/account");
    }

    public void addPasskey() throws IOException {
        passkey.add();
        go(threshold.through(me.colleague(), Way.TWO_STEPS));
    }

    public void useApp() throws IOException {
        app.use();
        go(threshold.through(me.colleague(), Way.TWO_STEPS));
    }

    private void go(String page) throws IOException {
        faces.redirect(faces.getRequestContextPath() + page);
    }

    /** Whether the app is being set up: because it was chosen, or because there can be no passkeys here. */
    public boolean isByApp() {
        return "app".equals(faces.getRequestParameterMap().get("way")) || !passkey.isPossible();
    }

    /** This page by another way, on to the same end. */
    public String to(String other) {
        var next = faces.getRequestParameterMap().get("next");
        var onward = next == null ? "" : "&next=" + URLEncoder.encode(next, UTF_8);
        return faces.getRequestContextPath() + "/enrol?way=" + other + onward;
    }

    public NewPasskey getPasskey() {
        return passkey;
    }

    public NewApp getApp() {
        return app;
    }
}
