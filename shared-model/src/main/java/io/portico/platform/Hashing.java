package io.portico.platform;

import static java.util.concurrent.TimeUnit.SECONDS;

import io.portico.model.Refusal;
import io.portico.model.access.PasswordHash;
import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.TimeoutException;

/**
 * Hashes passwords two at a time per node, whichever app asks: a flood of sign-ins is told to come back instead of taking
 * the cores from everybody else (security.md P-4).
 */
@ApplicationScoped
public class Hashing {

    private static final int PATIENCE = 2;

    @Resource(lookup = "concurrent/hashing")
    ManagedExecutorService executor;

    @Inject
    Settings settings;

    /** The hash to store for this password. */
    public String hash(String password) {
        var secret = settings.secret();
        return queued(() -> PasswordHash.of(password, secret).phc());
    }

    /** Whether this is the password; takes as long for somebody without one ({@code stored} null), and says no. */
    public boolean verify(String password, String stored) {
        var secret = settings.secret();
        var hash = stored == null ? PasswordHash.ofNobody() : new PasswordHash(stored);
        return queued(() -> hash.verify(password == null ? "" : password, secret));
    }

    private <T> T queued(Callable<T> work) {
        try {
            var task = executor.submit(work);
            try {
                return task.get(PATIENCE, SECONDS);
            } catch (TimeoutException e) {
                task.cancel(true);
                throw busy();
            }
        } catch (RejectedExecutionException e) {
            throw busy();
        } catch (ExecutionException e) {
            throw new IllegalStateException(e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private static Refusal busy() {
        Figures.count("portico_hashing_refused_total");
        return Refusal.later("signIn.busy");
    }
}
