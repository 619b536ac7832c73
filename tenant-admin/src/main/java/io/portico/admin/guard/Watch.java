package io.portico.admin.guard;

import io.portico.platform.Limit;
import io.portico.platform.Limits;
import io.portico.tenancy.Firms;
import io.portico.tenancy.Inside;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** Looks for guessing over and over, and raises one alarm a day about each firm and network, whichever node sees it first. */
@ApplicationScoped
public class Watch {

    @Inject
    Guesses guesses;

    @Inject
    Alarm alarm;

    @Inject
    Limits limits;

    @Inject
    Firms firms;

    @Inject
    Inside inside;

    /** One look at everything of the last hour. */
    public void look() {
        for (var seen : guesses.now()) {
            var firm = firms.byId(seen.firm());
            if (!limits.allows(Limit.GUESSING_ALARMS, firm.publicId(), seen.about())) continue;

            inside.tenant(firm, () -> alarm.raise(seen));
        }
    }
}
