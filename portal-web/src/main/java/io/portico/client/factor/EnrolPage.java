package io.portico.client.factor;

import io.portico.client.access.Arrivals;
import io.portico.client.access.Askers;
import io.portico.client.access.Next;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;

/** Whoever has no second step yet sets one up before they are in: a passkey, or an authenticator app. */
@Named
@RequestScoped
public class EnrolPage {

    @Inject
    Whose whose;

    @Inject
    NewPasskey passkey;

    @Inject
    NewApp app;

    @Inject
    Arrivals arrivals;

    @Inject
    Askers askers;

    @Inject
    Next next;

    @Inject
    HttpServletRequest request;

    /** Sends whoever typed no password to do so, and whoever has a second step to use it. */
    public String load() {
        if (!whose.isHalfway()) return next.step("/password");

        return whose.held().isAny() ? next.step("/second") : null;
    }

    public String addPasskey() {
        if (!isThere()) return load();

        passkey.add();
        return in();
    }

    public String useApp() {
        if (!isThere()) return load();

        app.use();
        return in();
    }

    /** In they are; the codes for the day it is lost come first. */
    private String in() {
        return arrivals.enrolled(whose.client(), askers.current());
    }

    /** Whether the app is being set up: because it was chosen, or because there can be no passkeys here. */
    public boolean isByApp() {
        return "app".equals(request.getParameter("way")) || !passkey.isPossible();
    }

    public boolean isThere() {
        return whose.isHalfway() && !whose.held().isAny();
    }

    /** This page in another way. */
    public String to(String way) {
        var address = next.to("/enrol");
        return way.isEmpty() ? address : address + (address.contains("?") ? "&" : "?") + "way=" + way;
    }

    public NewPasskey getPasskey() {
        return passkey;
    }

    public NewApp getApp() {
        return app;
    }
}
