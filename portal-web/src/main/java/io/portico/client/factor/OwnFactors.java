package io.portico.client.factor;

import static io.portico.model.post.AccountChange.APP_ADDED;
import static io.portico.model.post.AccountChange.APP_REMOVED;
import static io.portico.model.post.AccountChange.APP_REPLACED;
import static io.portico.model.post.AccountChange.CODES_REPLACED;
import static io.portico.model.post.AccountChange.PASSKEY_ADDED;
import static io.portico.model.post.AccountChange.PASSKEY_REMOVED;

import io.portico.client.access.Factors;
import io.portico.client.access.SignOutPage;
import io.portico.model.Refusal;
import io.portico.model.factor.Passkey;
import io.portico.model.factor.TotpKey;
import io.portico.tenancy.CurrentTenant;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;

/**
 * What a client does with passkeys, app and recovery codes, together with the news of it: both, or neither. Where the firm
 * asks for a second step, the last one stays.
 */
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

    @Transactional
    void addPasskey(Passkey passkey) {
        factors.addPasskey(whose.client(), passkey);
        news.changed(whose.client(), PASSKEY_ADDED, "passkey", null, passkey.name());
    }

    @Transactional
    void removePasskey(String key) {
        keepOne();
        var name = factors.removePasskey(whose.client(), key);
        news.changed(whose.client(), PASSKEY_REMOVED, "passkey", name, null);
    }

    @Transactional
    void useApp(TotpKey key, long firstStep) {
        var change = whose.held().hasApp() ? APP_REPLACED : APP_ADDED;
        factors.useApp(whose.client(), key, firstStep);
        news.changed(whose.client(), change, "app", null, "key:change.app.new");
    }

    @Transactional
    void removeApp() {
        keepOne();
        factors.removeApp(whose.client());
        news.changed(whose.client(), APP_REMOVED, "app", "key:change.app.old", null);
    }

    /** Puts a set of recovery codes in the place of all there were; the first set is no news. */
    @Transactional
    void keep(List<String> codes) {
        var replaced = whose.held().recoveryCodes() > 0;
        factors.keep(whose.client(), codes);
        if (replaced) news.changed(whose.client(), CODES_REPLACED, "recoveryCodes", null, "key:change.codes.new");
    }

    /** Whether this is one of their recovery codes; from now on it isn't any more, and they are told. */
    @Transactional
    boolean spend(String code) {
        if (!factors.acceptRecoveryCode(whose.client(), code)) return false;

        news.codeUsed(whose.client());
        return true;
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
