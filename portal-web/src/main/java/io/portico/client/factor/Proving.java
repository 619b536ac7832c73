package io.portico.client.factor;

import static io.portico.model.timeline.EventKind.SIGNED_IN_BY_PASSKEY;

import io.portico.client.access.Arrivals;
import io.portico.client.access.Askers;
import io.portico.client.access.Factors;
import io.portico.client.access.SignIns;
import io.portico.model.Refusal;
import io.portico.model.client.Client;
import io.portico.model.factor.FactorTries;
import io.portico.model.factor.RelyingParty;
import io.portico.model.signin.Way;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;

/** Judges what somebody brings to come in with. Every code is counted before it is compared; all failures read alike. */
@RequestScoped
public class Proving {

    @Inject
    Factors factors;

    @Inject
    FactorTries tries;

    @Inject
    RelyingParty party;

    @Inject
    Arrivals arrivals;

    @Inject
    SignIns signIns;

    @Inject
    Askers askers;

    @Inject
    Whose whose;

    @Inject
    OwnFactors own;

    /** Lets in whoever typed a code of their app that hasn't counted yet. */
    String byCode(String typed) {
        var client = whose.client();
        tries.begin(Factors.owner(client));
        if (!factors.acceptCode(client, typed)) throw wrong(client);

        tries.fitted(Factors.owner(client));
        return arrivals.bySecondStep(client, askers.current());
    }

    /** Lets in whoever typed one of their recovery codes, which counts no more. */
    String byRecoveryCode(String typed) {
        var client = whose.client();
        tries.begin(Factors.owner(client));
        if (!own.spend(typed)) throw wrong(client);

        tries.fitted(Factors.owner(client));
        return arrivals.bySecondStep(client, askers.current());
    }

    /** Lets in whoever answers with a passkey of theirs as the second step; nobody else's will do. */
    String bySecondPasskey(String answer) {
        var client = whose.client();
        if (!owner(answer).equals(client)) throw new Refusal("passkey.wrong");

        return arrivals.bySecondStep(client, askers.current());
    }

    /** Lets in whoever answers with a passkey of this portal, which is both steps at once. */
    String byPasskey(String answer) {
        var client = owner(answer);
        factors.callOffReset(client);
        return arrivals.signIn(client, askers.current(), SIGNED_IN_BY_PASSKEY);
    }

    private Refusal wrong(Client client) {
        signIns.refused(client.email(), client, Way.TWO_STEPS, askers.current());
        return Refusal.on("code", "factor.wrong");
    }

    private Client owner(String answer) {
        return factors.accept(party.read(answer, whose.session()));
    }
}
