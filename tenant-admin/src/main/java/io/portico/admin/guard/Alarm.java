package io.portico.admin.guard;

import static io.portico.model.timeline.EventKind.GUESSES_FROM_NETWORK;
import static io.portico.model.timeline.EventKind.GUESSES_MANY;

import io.portico.model.colleague.Colleague;
import io.portico.model.colleague.Colleagues;
import io.portico.model.post.Lane;
import io.portico.model.post.Outbox;
import io.portico.model.post.Stationery;
import io.portico.model.timeline.About;
import io.portico.model.timeline.Actor;
import io.portico.model.timeline.Timeline;
import io.portico.model.words.Formats;
import io.portico.platform.DatabaseClock;
import io.portico.tenancy.CurrentTenant;
import io.portico.tenancy.TenantService;
import jakarta.inject.Inject;
import java.time.Duration;

/** Tells a firm's administrators about guessing, and writes it down. */
@TenantService
public class Alarm {

    private static final Duration LIFE = Duration.ofDays(1);
    private static final Duration LOOKED_BACK = Duration.ofHours(1);

    @Inject
    CurrentTenant tenant;

    @Inject
    Colleagues colleagues;

    @Inject
    Stationery stationery;

    @Inject
    Outbox outbox;

    @Inject
    Timeline timeline;

    @Inject
    DatabaseClock clock;

    void raise(Guessing seen) {
        var kind = seen.isFromOneNetwork() ? GUESSES_FROM_NETWORK : GUESSES_MANY;
        var words = seen.isFromOneNetwork() ? seen.network() : Integer.toString(seen.count());
        timeline.record(kind, Actor.SYSTEM, new About(null, null, null, words));
        colleagues.administrators(tenant.get()).forEach(administrator -> write(administrator, seen));
    }

    private void write(Colleague administrator, Guessing seen) {
        var formats = Formats.usual(administrator.language(), administrator.zone());
        var mail = stationery.mails(formats)
                .guessing(seen.count(), clock.now().minus(LOOKED_BACK), seen.network(), stationery.desk("/timeline"));
        outbox.send("guessing", Lane.NOTICE, administrator.email(), mail, LIFE);
    }
}
