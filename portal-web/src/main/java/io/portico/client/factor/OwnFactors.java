package io.portico.client.factor;

import static io.portico.model.post.AccountChange.APP_REMOVED;
import static io.portico.model.post.AccountChange.PASSKEY_REMOVED;

import io.portico.client.access.Factors;
import io.portico.client.access.SignOutPage;
import io.portico.model.Refusal;
import io.portico.tenancy.CurrentTenant;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;

/** What a client does with the passkeys and the app they have. Where the firm asks for a second step, the last one stays. */
@RequestScoped
public class OwnFactors {

    @Inject
    Whose whose;

    @Inject
    Factors factors;

    @Inject
    FactorNews news;

    @Inject
    CurrentTenant tenant;

    @Inject
    SignOutPage exit;

    /** Signs out, to come back with a fresh sign-in. */
    String signInAnew() {
        return exit.anew("/account/factors");
    }

    void rename(String key, String name) {
        if (name == null || name.isBlank()) throw new Refusal("passkey.nameMissing");

        factors.renamePasskey(whose.client(), key, name.strip());
    }

    void removePasskey(String key) {
        keepOne();
        var name = factors.removePasskey(whose.client(), key);
        news.changed(whose.client(), PASSKEY_REMOVED, "passkey", name, null);
    }

    void removeApp() {
        keepOne();
        factors.removeApp(whose.client());
        news.changed(whose.client(), APP_REMOVED, "app", "key:change.app.old", null);
    }

    private void keepOne() {
        if (!isRemovable()) throw new Refusal("factor.last");
    }

    /** Whether the firm asks for a second step. */
    public boolean isNeeded() {
        return tenant.get().signInMethod().needsSecondStep();
    }

    /** Whether the app is spoken of at all: where it counts, or where there still is one. */
    public boolean isStepShown() {
        return isNeeded() || whose.held().hasApp();
    }

    /** Whether one of them may go. */
    public boolean isRemovable() {
        return !isNeeded() || !whose.held().isLast();
    }
}
