package io.portico.admin.demo;

import io.portico.platform.Mishap;
import io.portico.platform.Settings;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.Initialized;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.lang.System.Logger.Level;
import java.util.List;

/** Founds the demo's firms while the app starts, so that they are there once the server counts as ready. */
@ApplicationScoped
public class Demo {

    private static final System.Logger LOG = System.getLogger(Demo.class.getName());
    private static final int PATIENCE = 60;
    private static final long PAUSE = 1_000;
    private static final List<DemoFirm> FIRMS = List.of(new Acme(), new Globex(), new Initech());

    @Inject
    Settings settings;

    @Inject
    Founding founding;

    void prepare(@Observes @Initialized(ApplicationScoped.class) Object started) {
        if (!settings.demo()) return;
        try {
            for (var left = PATIENCE; !isFounded(left == 0); left--) Thread.sleep(PAUSE);
        } catch (RuntimeException e) {
            LOG.log(Level.ERROR, "The demo's firms could not be founded", e);
        } catch (InterruptedException ending) {
            Thread.currentThread().interrupt();
        }
    }

    /** A database that has only just begun, on a busy machine, may take its time; what was founded stays. */
    private boolean isFounded(boolean last) {
        try {
            found();
            return true;
        } catch (RuntimeException e) {
            if (last || !Mishap.isAway(e)) throw e;

            return false;
        }
    }

    private void found() {
        for (var firm : FIRMS) {
            if (founding.found(firm)) LOG.log(Level.INFO, "Founded {0}", firm.slug());
        }
    }
}
