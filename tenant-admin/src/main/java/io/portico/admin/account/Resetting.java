package io.portico.admin.account;

import static io.portico.model.timeline.EventKind.FACTOR_RESET_ASKED;
import static io.portico.model.timeline.EventKind.FACTOR_RESET_CANCELLED;

import io.portico.admin.access.CurrentColleague;
import io.portico.model.NotFound;
import io.portico.model.Refusal;
import io.portico.model.colleague.Colleague;
import io.portico.model.colleague.Colleagues;
import io.portico.model.colleague.FactorResets;
import io.portico.model.colleague.FactorResets.Pending;
import io.portico.model.colleague.Factors;
import io.portico.model.timeline.About;
import io.portico.model.timeline.EventKind;
import io.portico.model.timeline.Timeline;
import io.portico.tenancy.CurrentTenant;
import io.portico.tenancy.TenantService;
import jakarta.inject.Inject;
import java.util.Optional;

/** An administrator has a colleague's lost second factor reset, or calls that off. Never their own. */
@TenantService
public class Resetting {

    @Inject
    Colleagues colleagues;

    @Inject
    FactorResets resets;

    @Inject
    Factors factors;

    @Inject
    ResetMail mail;

    @Inject
    Timeline timeline;

    @Inject
    CurrentColleague current;

    @Inject
    CurrentTenant tenant;

    /** Somebody of this firm, as the page about their reset shows them; {@code pending} is null while none was asked for. */
    public record View(String name, String firstName, boolean own, boolean hasFactor, Pending pending) {}

    public View show(String publicId) {
        var colleague = find(publicId);
        return new View(colleague.name(), colleague.firstName(), isOwn(colleague), factors.of(colleague).isAny(),
                resets.pending(colleague).orElse(null));
    }

    /** Asks for it; everybody concerned is told. Asking again changes nothing. */
    public void ask(String publicId) {
        var colleague = find(publicId);
        if (isOwn(colleague)) throw new Refusal("resetFactor.own");

        resets.ask(colleague, current.colleague()).ifPresent(reset -> {
            mail.asked(colleague, reset);
            record(FACTOR_RESET_ASKED, colleague);
        });
    }

    /** Calls it off, if it is still on its way. */
    public void cancel(String publicId) {
        var colleague = find(publicId);
        Optional<Pending> reset = resets.pending(colleague);
        if (!resets.cancel(colleague)) return;

        mail.cancelled(colleague, reset.orElseThrow());
        record(FACTOR_RESET_CANCELLED, colleague);
    }

    private void record(EventKind kind, Colleague colleague) {
        timeline.record(kind, current.actor(), new About(null, null, null, colleague.name()));
    }

    private boolean isOwn(Colleague colleague) {
        return colleague.id().equals(current.colleague().id());
    }

    private Colleague find(String publicId) {
        return colleagues.named(publicId)
                .filter(colleague -> colleagues.role(colleague, tenant.get()).isPresent())
                .orElseThrow(() -> new NotFound("colleague", publicId));
    }
}
