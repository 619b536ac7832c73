package io.portico.admin.post;

import static java.util.concurrent.TimeUnit.MILLISECONDS;

import io.portico.admin.guard.Watch;
import io.portico.model.post.Lane;
import io.portico.platform.Mishap;
import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedScheduledExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.BeforeDestroyed;
import jakarta.enterprise.context.Initialized;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.lang.System.Logger.Level;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicReference;

/**
 * Keeps four senders, the clean-up and the watch for guessing at work from the app's start to its end. One of the senders carries nothing but
 * codes, so that nobody waits for a code behind a slow batch of other mail.
 */
@ApplicationScoped
public class PostOffice {

    private static final System.Logger LOG = System.getLogger(PostOffice.class.getName());
    private static final List<Lane> SENDERS = List.of(Lane.CODE, Lane.NOTICE, Lane.NOTICE, Lane.NOTICE);
    private static final long BETWEEN_LOOKS = 500;
    private static final long BETWEEN_DROPS = 10_000;
    private static final long BETWEEN_CLEAN_UPS = 600_000;
    private static final long BETWEEN_WATCHES = 20_000;

    @Resource(lookup = "concurrent/work")
    ManagedScheduledExecutorService executor;

    @Inject
    Round round;

    @Inject
    CleanUp cleanUp;

    @Inject
    Watch watch;

    private final List<Future<?>> tasks = new ArrayList<>();
    private final AtomicReference<String> trouble = new AtomicReference<>();

    void open(@Observes @Initialized(ApplicationScoped.class) Object started) {
        for (var i = 0; i < SENDERS.size(); i++) {
            var last = SENDERS.get(i);
            every(BETWEEN_LOOKS, i * BETWEEN_LOOKS / SENDERS.size(), () -> round.go(last));
        }
        every(BETWEEN_DROPS, BETWEEN_DROPS, cleanUp::dropExpired);
        every(BETWEEN_CLEAN_UPS, BETWEEN_DROPS, cleanUp::removeOld);
        every(BETWEEN_WATCHES, BETWEEN_WATCHES, watch::look);
    }

    void close(@Observes @BeforeDestroyed(ApplicationScoped.class) Object ending) {
        round.close();
        tasks.forEach(task -> task.cancel(false));
    }

    /** How many tasks are at work on this node. */
    public int tasks() {
        return tasks.size();
    }

    private void every(long pause, long delay, Runnable work) {
        tasks.add(executor.scheduleWithFixedDelay(() -> calmly(work), delay, pause, MILLISECONDS));
    }

    /** A task that throws would never run again; the same trouble is told once, and by the watch when the database is away. */
    private void calmly(Runnable work) {
        try {
            work.run();
        } catch (RuntimeException e) {
            if (!Mishap.isAway(e) && !e.toString().equals(trouble.getAndSet(e.toString()))) {
                LOG.log(Level.WARNING, "The post rests for a moment", e);
            }
        }
    }
}
