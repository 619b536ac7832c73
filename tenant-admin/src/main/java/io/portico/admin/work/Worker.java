package io.portico.admin.work;

import static java.util.concurrent.TimeUnit.MILLISECONDS;

import io.portico.platform.Mishap;
import io.portico.tenancy.Firms;
import io.portico.tenancy.Inside;
import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedScheduledExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.BeforeDestroyed;
import jakarta.enterprise.context.Initialized;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.lang.System.Logger.Level;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Future;

/**
 * Does what waits, of each kind one job at a time per node, piece by piece. Each piece has its own transaction, so whatever
 * ends the server in between loses nothing, and the next start goes on where this one was.
 */
@ApplicationScoped
public class Worker {

    private static final System.Logger LOG = System.getLogger(Worker.class.getName());
    private static final long BETWEEN_LOOKS = 500;

    @Resource(lookup = "concurrent/work")
    ManagedScheduledExecutorService executor;

    @Inject
    @Any
    Instance<Work> kinds;

    @Inject
    Jobs jobs;

    @Inject
    Firms firms;

    @Inject
    Inside inside;

    private final String name = UUID.randomUUID().toString();
    // The server waits for whatever is at work before it tells the apps that it ends; a long job would keep it waiting.
    private final Thread serverEnds = new Thread(() -> closing = true, "work-stop");
    private List<? extends Future<?>> tasks;
    private volatile boolean closing;

    void open(@Observes @Initialized(ApplicationScoped.class) Object started) {
        Runtime.getRuntime().addShutdownHook(serverEnds);
        tasks = kinds.stream()
                .map(work -> executor.scheduleWithFixedDelay(
                        () -> calmly(work), BETWEEN_LOOKS, BETWEEN_LOOKS, MILLISECONDS))
                .toList();
    }

    void close(@Observes @BeforeDestroyed(ApplicationScoped.class) Object ending) {
        forget();
        closing = true;
        tasks.forEach(task -> task.cancel(false));
    }

    private void forget() {
        try {
            Runtime.getRuntime().removeShutdownHook(serverEnds);
        } catch (IllegalStateException e) {
            // It is running.
        }
    }

    // A task that throws would never run again.
    private void calmly(Work work) {
        try {
            while (!closing && goOn(work)) {
                // There may be another job.
            }
        } catch (RuntimeException e) {
            // The watch tells when the database goes away; each look of each kind of work would tell it again.
            if (!Mishap.isAway(e)) LOG.log(Level.WARNING, "Work on " + work.queue().table() + " rests for a moment", e);
        }
    }

    /** Does one job to its end; false when none waits. */
    private boolean goOn(Work work) {
        var claim = jobs.claim(work.queue(), name).orElse(null);
        if (claim == null) return false;

        var firm = firms.byId(claim.firm());
        do {
            if (closing) {
                jobs.giveBack(claim);
                return false;
            }
            if (!jobs.hold(claim)) return true;
        } while (inside.tenant(firm, () -> work.step(claim)));
        if (!jobs.finish(claim)) jobs.giveBack(claim);
        return true;
    }
}
