package io.portico.admin.account;

import io.portico.model.colleague.Colleagues;
import io.portico.model.colleague.StaffEmails;
import io.portico.model.timeline.About;
import io.portico.model.timeline.Actor;
import io.portico.model.timeline.ActorKind;
import io.portico.model.timeline.Change;
import io.portico.model.timeline.EventKind;
import io.portico.model.timeline.Timeline;
import io.portico.tenancy.CurrentTenant;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;

/** Tells every firm that somebody works for that their address has changed: it stands in each firm's timeline. */
@ApplicationScoped
public class EmailNews {

    @Inject
    Colleagues colleagues;

    @Inject
    Timeline timeline;

    @Inject
    CurrentTenant tenant;

    void tell(EventKind kind, StaffEmails.Moved moved) {
        var actor = new Actor(ActorKind.COLLEAGUE, moved.who().id(), moved.who().name());
        var change = new Change("email", moved.before().original(), moved.after().original());
        for (var firm : colleagues.firms(moved.who())) {
            tenant.visit(firm, () -> {
                timeline.record(kind, actor, About.FIRM, List.of(change));
                return null;
            });
        }
    }
}
