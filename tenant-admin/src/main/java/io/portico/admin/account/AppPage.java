package io.portico.admin.account;

import io.portico.admin.access.Proof;
import io.portico.web.Notices;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;

/** The authenticator app: set up, put in the place of another, or removed. */
@Named
@RequestScoped
public class AppPage {

    private static final String ACCOUNT = "/account?faces-redirect=true";

    @Inject
    Me me;

    @Inject
    NewApp app;

    @Inject
    OwnFactors own;

    @Inject
    Proof proof;

    @Inject
    Notices notices;

    public void load() throws IOException {
        proof.isMissing();
    }

    public String use() throws IOException {
        if (proof.isMissing()) return null;

        var there = isThere();
        app.use();
        notices.done(there ? "account.appReplaced" : "account.appAdded");
        return ACCOUNT;
    }

    public String remove() throws IOException {
        if (proof.isMissing()) return null;

        own.removeApp();
        notices.done("account.appRemoved");
        return ACCOUNT;
    }

    /** Whether there is one now. */
    public boolean isThere() {
        return me.held().hasApp();
    }

    /** Whether it may be removed: the last factor stays. */
    public boolean isRemovable() {
        return isThere() && me.held().isMoreThanOne();
    }

    public NewApp getApp() {
        return app;
    }
}
