package io.portico.admin.importing.work;

import static java.util.concurrent.TimeUnit.MILLISECONDS;

import io.portico.admin.importing.FileImport;
import io.portico.admin.importing.WaitingFiles;
import io.portico.tenancy.Firms;
import io.portico.tenancy.Inside;
import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedScheduledExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.BeforeDestroyed;
import jakarta.enterprise.context.Initialized;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.lang.System.Logger.Level;
import java.util.UUID;
import java.util.concurrent.Future;

/**
 * Reads uploads, one at a time per node, file by file. Each file has its own transaction, so whatever ends the server in
 * between loses nothing, and the next start goes on where this one was.
 */
@ApplicationScoped
public class ImportWorker {

    private static final System.Logger LOG = System.getLogger(ImportWorker.class.getName());
    private static final long BETWEEN_LOOKS = 500;

    @Resource(lookup = "concurrent/work")
    ManagedScheduledExecutorService executor;

    @Inject
    Jobs jobs;

    @Inject
    WaitingFiles files;

    @Inject
    FileImport importer;

    @Inject
    Firms firms;

    @Inject
    Inside inside;

    private final String name = UUID.randomUUID().toString();
    // The server waits for whatever is at work before it tells the apps that it ends; an import would keep it waiting.
    private final Thread serverEnds = new Thread(() -> closing = true, "import-stop");
    private Future<?> task;
    private volatile boolean closing;

    void open(@Observes @Initialized(ApplicationScoped.class) Object started) {
        Runtime.getRuntime().addShutdownHook(serverEnds);
        task = executor.scheduleWithFixedDelay(this::calmly, BETWEEN_LOOKS, BETWEEN_LOOKS, MILLISECONDS);
    }

    void close(@Observes @BeforeDestroyed(ApplicationScoped.class) Object ending) {
        forget();
        closing = true;
        task.cancel(false);
    }

    private void forget() {
        try {
            Runtime.getRuntime().removeShutdownHook(serverEnds);
        } catch (IllegalStateException e) {
            // It is running.
        }
    }

    // A task that throws would never run again.
    private void calmly() {
        try {
            while (!closing && work()) {
                // There may be another upload.
            }
        } catch (RuntimeException e) {
            LOG.log(Level.WARNING, "Imports rest for a moment", e);
        }
    }

    /** Reads one upload to its end; false when none waits. */
    private boolean work() {
        var claim = jobs.claim(name).orElse(null);
        if (claim == null) return false;

        var firm = firms.byId(claim.firm());
        for (var file : inside.tenant(firm, () -> files.of(claim.job()))) {
            if (closing) {
                jobs.giveBack(claim);
                return false;
            }
            if (!jobs.hold(claim)) return true;
            inside.tenant(firm, () -> importer.run(file, claim));
        }
        if (!jobs.finish(claim)) jobs.giveBack(claim);
        return true;
    }
}
