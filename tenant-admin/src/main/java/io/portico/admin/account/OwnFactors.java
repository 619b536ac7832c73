package io.portico.admin.account;

import io.portico.admin.access.AccountMail;
import io.portico.model.colleague.Colleagues;
import io.portico.model.colleague.Factors;
import io.portico.model.colleague.HeldFactors.Key;
import io.portico.model.factor.Passkey;
import io.portico.model.factor.TotpKey;
import io.portico.model.post.AccountChange;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;

/** What a colleague changes about how they prove who they are, together with the mail that tells them: both, or neither. */
@RequestScoped
public class OwnFactors {

    @Inject
    Me me;

    @Inject
    Factors factors;

    @Inject
    Colleagues colleagues;

    @Inject
    AccountMail mail;

    @Transactional
    void useApp(TotpKey key, long firstStep) {
        var change = factors.of(me.colleague()).hasApp() ? AccountChange.APP_REPLACED : AccountChange.APP_ADDED;
        factors.useApp(me.colleague(), key, firstStep);
        mail.tell(me.colleague(), change);
    }

    @Transactional
    void removeApp() {
        factors.removeApp(me.colleague());
        mail.tell(me.colleague(), AccountChange.APP_REMOVED);
    }

    @Transactional
    void addPasskey(Passkey passkey) {
        factors.addPasskey(me.colleague(), passkey);
        mail.tell(me.colleague(), AccountChange.PASSKEY_ADDED, passkey.name());
    }

    @Transactional
    void removePasskey(Key passkey) {
        factors.removePasskey(me.colleague(), passkey.publicId());
        mail.tell(me.colleague(), AccountChange.PASSKEY_REMOVED, passkey.name());
    }

    /** Puts a set of recovery codes in the place of all there were; the first set is no news. */
    @Transactional
    void keep(List<String> codes) {
        var replaced = factors.of(me.colleague()).recoveryCodes() > 0;
        factors.keep(me.colleague(), codes);
        if (replaced) mail.tell(me.colleague(), AccountChange.CODES_REPLACED);
    }

    /** Sets another password, by its hash. */
    @Transactional
    void usePassword(String hash) {
        colleagues.usePassword(me.colleague(), hash);
        mail.tell(me.colleague(), AccountChange.PASSWORD_CHANGED);
    }
}
