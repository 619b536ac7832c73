package io.portico.client.factor;

import io.portico.client.access.ClientSessions;
import io.portico.client.access.CurrentClient;
import io.portico.client.access.Held;
import io.portico.model.Refusal;
import io.portico.web.Notices;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;

/** The client's own passkeys, authenticator app and recovery codes. Changes want a sign-in of late (security.md S-4). */
@Named
@RequestScoped
public class FactorsPage {

    @Inject
    Whose whose;

    @Inject
    OwnFactors own;

    @Inject
    NewPasskey passkey;

    @Inject
    NewApp app;

    @Inject
    ClientSessions sessions;

    @Inject
    CurrentClient current;

    @Inject
    Notices notices;

    @Inject
    HttpServletRequest request;

    public String addPasskey() {
        return done(passkey::add, "factors.added");
    }

    /** Calls the one the pressed button stands beside by another name. */
    public String rename() {
        return done(() -> own.rename(request.getParameter("key"), request.getParameter("name")), "factors.renamed");
    }

    public String removePasskey() {
        return done(() -> own.removePasskey(request.getParameter("key")), "factors.removed");
    }

    public String useApp() {
        return done(app::use, "factors.appUsed");
    }

    public String removeApp() {
        return done(own::removeApp, "factors.appRemoved");
    }

    private String done(Runnable act, String notice) {
        if (!isProven()) throw new Refusal("account.notFresh");

        act.run();
        notices.done(notice);
        return "/account/factors?faces-redirect=true";
    }

    /** Signs out, to come back here with a fresh sign-in. */
    public String prove() {
        return own.signInAnew();
    }

    public boolean isProven() {
        return sessions.isFresh(current.entrance().sessionHash());
    }

    public OwnFactors getOwn() {
        return own;
    }

    public Held getHeld() {
        return whose.held();
    }

    public NewPasskey getPasskey() {
        return passkey;
    }

    public NewApp getApp() {
        return app;
    }
}
