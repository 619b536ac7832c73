package io.portico.admin.access;

import io.portico.model.Refusal;
import io.portico.model.colleague.Colleague;
import io.portico.model.colleague.Factors;
import io.portico.model.factor.FactorTries;
import io.portico.model.factor.RelyingParty;
import io.portico.model.post.AccountChange;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

/** Judges what somebody brings besides the password. Every code is counted before it is compared; all failures read alike. */
@ApplicationScoped
public class Proving {

    @Inject
    Factors factors;

    @Inject
    FactorTries tries;

    @Inject
    RelyingParty party;

    @Inject
    CurrentColleague current;

    @Inject
    AccountMail mail;

    /** Refuses unless this is a code of their app that hasn't counted yet. */
    void byCode(Colleague colleague, String typed) {
        tries.begin(Factors.owner(colleague));
        if (!factors.acceptCode(colleague, typed)) throw Refusal.on("code", "factor.wrong");
        tries.fitted(Factors.owner(colleague));
    }

    /** Refuses unless this is a recovery code of theirs; it counts no more, and they are told by mail. */
    @Transactional
    void byRecoveryCode(Colleague colleague, String typed) {
        tries.begin(Factors.owner(colleague));
        if (!factors.acceptRecoveryCode(colleague, typed)) throw Refusal.on("code", "factor.wrong");
        mail.tell(colleague, AccountChange.CODE_USED);
        tries.fitted(Factors.owner(colleague));
    }

    /** Whose passkey answered this browser; refuses one that isn't genuine. */
    Colleague byPasskey(String answer) {
        return factors.accept(party.read(answer, current.id()));
    }

    /** The same where only this colleague's will do. */
    void byPasskey(Colleague colleague, String answer) {
        if (!byPasskey(answer).id().equals(colleague.id())) throw new Refusal("passkey.wrong");
    }
}
