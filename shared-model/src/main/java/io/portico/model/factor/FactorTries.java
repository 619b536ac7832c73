package io.portico.model.factor;

import io.portico.model.Refusal;
import io.portico.platform.Limit;
import io.portico.platform.Limits;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/**
 * Lets codes of a second factor be tried only so often per account, over all browsers and both kinds of codes. A try is
 * counted and committed before it is compared; when it can't be counted, nothing is compared (security.md A-3, P-5).
 * Passkeys can't be guessed, so they lead in all the same.
 */
@ApplicationScoped
public class FactorTries {

    @Inject
    Limits limits;

    /** Counts a try; refuses when there were too many. */
    public void begin(String account) {
        if (!limits.allows(Limit.FACTOR_FAILURES, account)) throw Refusal.on("code", "factor.tooMany");
        if (!limits.allows(Limit.FACTOR_FAILURES_PER_DAY, account)) throw Refusal.on("code", "factor.tooManyToday");
    }

    /** Takes back what was counted: the code was right. */
    public void fitted(String account) {
        limits.forget(Limit.FACTOR_FAILURES, account);
        limits.forget(Limit.FACTOR_FAILURES_PER_DAY, account);
    }
}
