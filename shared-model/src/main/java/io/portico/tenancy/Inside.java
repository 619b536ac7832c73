package io.portico.tenancy;

import io.portico.platform.Trail;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.RequestContextController;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.function.Supplier;

/** Lets work that no request brought (mails, imports, demo data) run inside one firm. */
@ApplicationScoped
public class Inside {

    @Inject
    Instance<RequestContextController> contexts;

    @Inject
    CurrentTenant current;

    /** Runs the work in a request context of its own, entered into this firm. Not for threads that serve a request. */
    public <T> T tenant(Firm firm, Supplier<T> work) {
        var context = contexts.get();
        if (!context.activate()) throw new IllegalStateException("this thread already serves a request");
        try {
            current.enter(firm);
            return work.get();
        } finally {
            Trail.firm(null);
            context.deactivate();
            contexts.destroy(context);
        }
    }

    /** The same for work without a result. */
    public void tenant(Firm firm, Runnable work) {
        tenant(firm, () -> {
            work.run();
            return null;
        });
    }
}
