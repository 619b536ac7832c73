package io.portico.client.watch;

import io.portico.platform.DatabaseWatch;
import io.portico.platform.DatabaseWatch.State;
import io.portico.platform.Settings;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.Initialized;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import org.eclipse.microprofile.metrics.MetricRegistry;
import org.eclipse.microprofile.metrics.Tag;

/** How this node is and what waits, as figures that are looked up when somebody reads them. */
@ApplicationScoped
class Gauges {

    @Inject
    MetricRegistry figures;

    @Inject
    DatabaseWatch database;

    @Inject
    Settings settings;

    @Inject
    Waiting waiting;

    void show(@Observes @Initialized(ApplicationScoped.class) Object started) {
        figures.gauge("portico_database_up", () -> database.state() == State.AWAY ? 0 : 1);
        figures.gauge("portico_ready", () -> database.state() == State.READY && !settings.isStopping() ? 1 : 0);
        figures.gauge("portico_outbox_letters", waiting::letters);
        figures.gauge("portico_outbox_oldest_seconds", waiting::oldestLetter);
        for (var kind : Waiting.IMPORTS.keySet()) {
            figures.gauge("portico_imports_open", () -> waiting.imports(kind), new Tag("kind", kind));
            figures.gauge("portico_imports_running", () -> waiting.importsAtWork(kind), new Tag("kind", kind));
        }
    }
}
