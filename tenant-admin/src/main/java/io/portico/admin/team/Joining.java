package io.portico.admin.team;

import static io.portico.model.timeline.EventKind.COLLEAGUE_JOINED;

import io.portico.model.Refusal;
import io.portico.model.access.Token;
import io.portico.model.colleague.Colleague;
import io.portico.model.colleague.ColleagueInvitations;
import io.portico.model.colleague.Colleagues;
import io.portico.model.timeline.About;
import io.portico.model.timeline.Actor;
import io.portico.model.timeline.ActorKind;
import io.portico.model.timeline.Timeline;
import io.portico.model.words.Language;
import io.portico.tenancy.CurrentTenant;
import io.portico.tenancy.TenantService;
import jakarta.inject.Inject;

/** Takes somebody into the team of the firm that invited them. */
@TenantService
public class Joining {

    @Inject
    CurrentTenant tenant;

    @Inject
    ColleagueInvitations invitations;

    @Inject
    Colleagues colleagues;

    @Inject
    Timeline timeline;

    /** Somebody with an account joins; refuses an invitation that ended or is for another address. */
    public Colleague join(Token token, Colleague colleague) {
        var role = invitations.accept(token, colleague).role();
        var actor = new Actor(ActorKind.COLLEAGUE, colleague.id(), colleague.name());
        timeline.record(COLLEAGUE_JOINED, actor, new About(null, null, null, "key:role." + role));
        return colleague;
    }

    /** Somebody new says who they are, and joins. Whoever got an account meanwhile signs in with it. */
    public Colleague join(Token token, String first, String last, Language language, String hash) {
        var address = invitations.claim(token).email();
        if (colleagues.at(address).isPresent()) throw new Refusal("join.known");

        return join(token, colleagues.join(address, first, last, language, tenant.zone(), hash));
    }
}
