package io.portico.client.account;

import static io.portico.model.timeline.EventKind.SIGNED_OUT_ELSEWHERE;

import io.portico.client.access.ClientSessions;
import io.portico.client.access.CurrentClient;
import io.portico.model.access.Device;
import io.portico.model.access.DeviceRow;
import io.portico.model.client.ClientSession;
import io.portico.model.timeline.About;
import io.portico.model.timeline.Timeline;
import io.portico.platform.DatabaseClock;
import io.portico.tenancy.TenantService;
import io.portico.web.OwnBrowsers;
import jakarta.inject.Inject;
import java.util.Comparator;
import java.util.List;

/** Where the client is signed in; each signing out stands in the timeline. */
@TenantService
public class Devices implements OwnBrowsers {

    @Inject
    CurrentClient current;

    @Inject
    ClientSessions sessions;

    @Inject
    Timeline timeline;

    @Inject
    DatabaseClock clock;

    @Override
    public List<DeviceRow> list() {
        var here = current.entrance().sessionId();
        var now = clock.now();
        return sessions.of(current.client().id()).stream()
                .filter(session -> session.isOpen(now))
                .map(session -> row(session, here))
                .sorted(Comparator.comparing(DeviceRow::here).thenComparing(DeviceRow::seenAt).reversed())
                .toList();
    }

    private static DeviceRow row(ClientSession session, String here) {
        return new DeviceRow(
                session.publicId(), Device.of(session.stay().agent()), session.stay().seenAt(), session.publicId().equals(here));
    }

    @Override
    public void signOut(String publicId) {
        sessions.close(current.client().id(), publicId);
        record();
    }

    @Override
    public void signOutElsewhere() {
        sessions.closeOthers(current.client().id(), current.entrance().sessionId());
        record();
    }

    private void record() {
        timeline.record(SIGNED_OUT_ELSEWHERE, current.actor(), About.client(current.client().id(), current.getName()));
    }
}
