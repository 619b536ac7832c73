package io.portico.model.access;

import io.portico.model.Refusal;
import io.portico.platform.Limit;
import io.portico.platform.Limits;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** Judges typed codes. Failures are counted over all codes of an account; the refusal reads like that of a wrong code (security.md A-5). */
@ApplicationScoped
public class CodeTries {

    @Inject
    Limits limits;

    @Inject
    CodeLock lock;

    /** Refuses unless the code fits what is kept of it; {@code tries} is how often this one was tried, this time included. */
    public void judge(OneTimeCode typed, byte[] mac, byte[] salt, int tries, String... account) {
        var allowed = limits.hasRoom(Limit.CODE_FAILURES_PER_HOUR, account)
                && limits.hasRoom(Limit.CODE_FAILURES_PER_DAY, account);
        if (lock.fits(typed, mac, salt) && allowed) return;

        limits.allows(Limit.CODE_FAILURES_PER_HOUR, account);
        limits.allows(Limit.CODE_FAILURES_PER_DAY, account);
        throw Refusal.on("code", "code.wrong", OneTimeCode.TRIES - tries);
    }
}
