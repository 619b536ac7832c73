package io.portico.client.factor;

import static io.portico.model.timeline.EventKind.SIGN_IN_WAYS_CHANGED;

import io.portico.client.access.Askers;
import io.portico.model.access.Device;
import io.portico.model.client.Client;
import io.portico.model.post.AccountChange;
import io.portico.model.post.Asked;
import io.portico.model.post.ClientFactorMails;
import io.portico.model.post.Lane;
import io.portico.model.post.Outbox;
import io.portico.model.post.Stationery;
import io.portico.model.timeline.About;
import io.portico.model.timeline.Actor;
import io.portico.model.timeline.ActorKind;
import io.portico.model.timeline.Change;
import io.portico.model.timeline.EventKind;
import io.portico.model.timeline.Timeline;
import io.portico.platform.DatabaseClock;
import io.portico.tenancy.TenantService;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;

/** Tells the firm's timeline and, by mail, the client what changed in how they sign in: it may not have been them. */
@TenantService
public class FactorNews {

    private static final Duration WORTH_SENDING = Duration.ofDays(2);

    @Inject
    Timeline timeline;

    @Inject
    Stationery stationery;

    @Inject
    Outbox outbox;

    @Inject
    Askers askers;

    @Inject
    DatabaseClock clock;

    /** A way to sign in came, went or became another; {@code what} names it for the timeline, {@code name} what it is called. */
    public void changed(Client client, AccountChange change, String what, String before, String after) {
        timeline.record(SIGN_IN_WAYS_CHANGED, actor(client), about(client), List.of(new Change(what, before, after)));
        mail(client, change, after == null || after.startsWith("key:") ? null : after);
    }

    /** One of the recovery codes was used. */
    public void codeUsed(Client client) {
        timeline.record(EventKind.RECOVERY_CODE_USED, actor(client), about(client));
        mail(client, AccountChange.CODE_USED, null);
    }

    private void mail(Client client, AccountChange change, String name) {
        var asked = new Asked(clock.now(), Device.of(askers.current().agent()));
        var mail = new ClientFactorMails(stationery.mails(client.formats()))
                .changed(change, name, asked, stationery.page("/account/factors"));
        outbox.send("account", Lane.NOTICE, client.email(), mail, WORTH_SENDING);
    }

    private static Actor actor(Client client) {
        return new Actor(ActorKind.CLIENT, client.id(), client.name());
    }

    private static About about(Client client) {
        return About.client(client.id(), client.name());
    }
}
