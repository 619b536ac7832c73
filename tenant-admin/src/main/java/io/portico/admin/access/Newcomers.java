package io.portico.admin.access;

import io.portico.model.colleague.Colleague;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;

/**
 * Lets somebody in who has just proven whose address they gave, and chosen a password: that is the first step, so they go
 * on to set up the second.
 */
@RequestScoped
public class Newcomers {

    @Inject
    Threshold threshold;

    @Inject
    StaffEntrance entrance;

    /** Opens a session and hands it to this browser, which is known from here on. */
    public void admit(Colleague colleague) {
        threshold.halfway(colleague);
        entrance.remember(colleague);
    }
}
