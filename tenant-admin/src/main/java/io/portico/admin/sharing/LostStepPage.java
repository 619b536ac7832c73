package io.portico.admin.sharing;

import io.portico.web.Notices;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Instant;

/** The dialog that takes back a client's second step because they lost it. Whose it is stands with {@link ShareChangePage}. */
@Named
@RequestScoped
public class LostStepPage {

    @Inject
    LostSteps steps;

    @Inject
    ShareChangePage change;

    @Inject
    Notices notices;

    /** Whether there is anything to take back. */
    public boolean isAny() {
        return steps.isAny(change.getRow().share());
    }

    /** When it holds that was asked already; null when nothing was. */
    public Instant getAsked() {
        return steps.asked(change.getRow().share()).orElse(null);
    }

    public String ask() {
        steps.ask(change.getRow().share());
        notices.done("lostStep.done", change.getRow().person().name());
        return AccessPage.card(change.getRow());
    }
}
