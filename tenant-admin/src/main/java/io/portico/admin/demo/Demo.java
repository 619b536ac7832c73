package io.portico.admin.demo;

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
    private static final List<DemoFirm> FIRMS = List.of(new Acme(), new Globex(), new Initech());

    @Inject
    Settings settings;

    @Inject
    Founding founding;

    void prepare(@Observes @Initialized(ApplicationScoped.class) Object started) {
        if (!settings.demo()) return;
        try {
            found();
        } catch (RuntimeException e) {
            LOG.log(Level.ERROR, "The demo's firms could not be founded", e);
        }
    }

    private void found() {
        for (var firm : FIRMS) {
            if (founding.found(firm)) LOG.log(Level.INFO, "Founded {0}", firm.slug());
        }
    }
}
