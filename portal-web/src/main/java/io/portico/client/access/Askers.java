package io.portico.client.access;

import io.portico.web.Origins;
import io.portico.web.Visit;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;

/** The browser behind this request. */
@RequestScoped
public class Askers {

    @Inject
    Visit visit;

    @Inject
    Origins origins;

    /** Who asks, for limits, mails and sessions. */
    public Asker current() {
        return new Asker(visit.isKnown() ? visit.hash() : null, origins.current());
    }
}
