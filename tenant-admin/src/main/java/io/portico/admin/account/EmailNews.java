package io.portico.admin.account;

import static io.portico.model.timeline.EventKind.EMAIL_CHANGED;
import static io.portico.model.timeline.EventKind.EMAIL_CHANGE_UNDONE;

import io.portico.model.access.EmailAddress;
import io.portico.model.access.Token;
import io.portico.model.colleague.AddressNews;
import io.portico.model.colleague.Colleague;
import io.portico.model.colleague.Colleagues;
import io.portico.model.colleague.StaffEmails;
import io.portico.model.timeline.Actor;
import io.portico.model.timeline.ActorKind;
import io.portico.model.timeline.EventKind;
import io.portico.tenancy.CurrentTenant;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

/** Moves a colleague from one address to another and back, and tells every firm they work for: all of it or nothing. */
@ApplicationScoped
public class EmailNews {

    @Inject
    StaffEmails emails;

    @Inject
    Colleagues colleagues;

    @Inject
    AddressNews news;

    @Inject
    CurrentTenant tenant;

    /** The colleague uses this address from now on. */
    @Transactional
    public void change(Colleague me, EmailAddress fresh, String agent) {
        tell(EMAIL_CHANGED, emails.change(me, fresh, agent));
    }

    /** Puts the old address back; false when somebody else uses it meanwhile. */
    @Transactional
    public boolean undo(Token undo) {
        var moved = emails.undo(undo);
        moved.ifPresent(back -> tell(EMAIL_CHANGE_UNDONE, back));
        return moved.isPresent();
    }

    private void tell(EventKind kind, StaffEmails.Moved moved) {
        var who = new Actor(ActorKind.COLLEAGUE, moved.who().id(), moved.who().name());
        for (var firm : colleagues.firms(moved.who())) {
            tenant.visit(firm, () -> {
                news.tell(kind, who, moved.before(), moved.after());
                return firm;
            });
        }
    }
}
