package io.portico.web;

import io.portico.model.Refusal;
import io.portico.platform.Hashing;
import io.portico.platform.Limit;
import io.portico.platform.Limits;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;

/**
 * Lets passwords be tried only so often (security.md P-5): after five failures with growing pauses, ten in a quarter of an
 * hour. A browser that the account came in with before is counted by itself, so a stranger's guesses elsewhere don't close
 * it. Accounts that don't exist are counted like all others.
 */
@ApplicationScoped
public class PasswordTries {

    private static final int WITHOUT_PAUSE = 4;
    private static final Duration LONGEST_PAUSE = Duration.ofSeconds(30);

    @Inject
    Limits limits;

    @Inject
    KnownBrowser browser;

    @Inject
    Hashing hashing;

    /**
     * Whether this is the password of an account; {@code stored} is null for somebody without one, who takes as long. The
     * try is counted before anything is compared, and refused when there were too many, or too soon after the last. What
     * couldn't be compared for want of a free core wasn't a try.
     */
    public boolean fits(String account, String network, String password, String stored) {
        begin(account, network);
        try {
            if (!hashing.verify(password, stored)) return false;
        } catch (Refusal busy) {
            limits.takeBack(Limit.PASSWORD_FAILURES, subject(account));
            limits.takeBack(Limit.PASSWORD_FAILURES_PER_NETWORK, network);
            throw busy;
        }
        limits.forget(Limit.PASSWORD_FAILURES, subject(account));
        limits.takeBack(Limit.PASSWORD_FAILURES_PER_NETWORK, network);
        return true;
    }

    private void begin(String account, String network) {
        var subject = subject(account);
        var failures = limits.count(Limit.PASSWORD_FAILURES, subject);
        if (failures >= WITHOUT_PAUSE && failures < Limit.PASSWORD_FAILURES.most()
                && !limits.isOver(Limit.PASSWORD_PAUSE, pauseAfter(failures + 1), subject)) {
            throw new Refusal("signIn.pause");
        }
        var allowed = limits.allows(Limit.PASSWORD_FAILURES, subject)
                & limits.allows(Limit.PASSWORD_FAILURES_PER_NETWORK, network);
        if (!allowed) throw new Refusal("signIn.tooManyFailures");
    }

    /** The pause before the next try: one second after the fifth failure, then twice as long each time, half a minute at most. */
    static Duration pauseAfter(int failures) {
        var pause = Duration.ofSeconds(1L << Math.min(failures - WITHOUT_PAUSE - 1, 5));
        return pause.compareTo(LONGEST_PAUSE) < 0 ? pause : LONGEST_PAUSE;
    }

    /** Lets the account be tried again at once, from any browser: its owner proved by mail who they are. */
    public void forgive(String account) {
        limits.forget(Limit.PASSWORD_FAILURES, account);
        limits.forget(Limit.PASSWORD_FAILURES, subject(account));
    }

    private String subject(String account) {
        return browser.mark(account).map(mark -> account + "\n" + mark).orElse(account);
    }
}
