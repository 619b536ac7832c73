package io.portico.client.access;

import io.portico.model.access.Device;
import io.portico.model.client.Client;
import io.portico.model.post.Asked;
import io.portico.model.post.Lane;
import io.portico.model.post.Outbox;
import io.portico.model.post.Stationery;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;

/** Tells clients that somebody came in as them with a browser they had never come in with. */
@RequestScoped
class NewDeviceMail {

    private static final Duration LIFE = Duration.ofDays(7);

    @Inject
    Stationery stationery;

    @Inject
    Outbox outbox;

    void tell(Client client, Asker asker, Instant now) {
        var mail = stationery.mails(client.formats())
                .newDevice(new Asked(now, Device.of(asker.agent())), stationery.page("/account"));
        outbox.send("new-device", Lane.NOTICE, client.email(), mail, LIFE);
    }
}
