package io.portico.admin.account;

import io.portico.admin.access.CurrentColleague;
import io.portico.model.colleague.Colleague;
import io.portico.model.colleague.Colleagues;
import io.portico.model.colleague.FactorResets.Pending;
import io.portico.model.post.FactorMails;
import io.portico.model.post.FactorReset;
import io.portico.model.post.Lane;
import io.portico.model.post.Outbox;
import io.portico.model.post.Stationery;
import io.portico.model.words.Formats;
import io.portico.platform.Settings;
import io.portico.tenancy.CurrentTenant;
import io.portico.tenancy.Firm;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.HashSet;

/**
 * Tells whom a reset concerns, in the name of the firm where it was asked for: the colleague, and the administrators of
 * every firm they work for, each with a page where they can call it off.
 */
@RequestScoped
class ResetMail {

    @Inject
    CurrentColleague current;

    @Inject
    CurrentTenant tenant;

    @Inject
    Colleagues colleagues;

    @Inject
    Stationery stationery;

    @Inject
    Outbox outbox;

    @Inject
    Settings settings;

    void asked(Colleague of, Pending reset) {
        send("own", of, tell(of, reset), "/sign-in");
        var told = new HashSet<Long>();
        told.add(of.id());
        for (var firm : colleagues.firms(of)) {
            for (var administrator : colleagues.administrators(firm)) {
                if (told.add(administrator.id())) send("asked", administrator, tell(of, reset), page(firm, of));
            }
        }
    }

    void cancelled(Colleague of, Pending reset) {
        send("cancelled", of, tell(of, reset), "/sign-in");
    }

    private FactorReset tell(Colleague of, Pending reset) {
        return new FactorReset(of.name(), current.getName(), tenant.get().name(), reset.effectiveAt());
    }

    private static String page(Firm firm, Colleague of) {
        return "/" + firm.slug() + "/team/reset?colleague=" + of.publicId();
    }

    private void send(String what, Colleague to, FactorReset reset, String page) {
        var mail = new FactorMails(stationery.mails(Formats.usual(to.language(), to.zone())))
                .factorReset(what, reset, settings.baseUrl() + "/admin" + page);
        outbox.send("factor-reset", Lane.INVITATION, to.email(), mail, null);
    }
}
