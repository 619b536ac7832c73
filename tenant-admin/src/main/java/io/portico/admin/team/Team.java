package io.portico.admin.team;

import static io.portico.model.timeline.EventKind.COLLEAGUE_INVITED;
import static io.portico.model.timeline.EventKind.COLLEAGUE_REMOVED;
import static io.portico.model.timeline.EventKind.COLLEAGUE_UNINVITED;
import static io.portico.model.timeline.EventKind.ROLE_CHANGED;

import io.portico.admin.access.CurrentColleague;
import io.portico.model.Refusal;
import io.portico.model.access.EmailAddress;
import io.portico.model.access.Token;
import io.portico.model.colleague.ColleagueInvitation;
import io.portico.model.colleague.ColleagueInvitations;
import io.portico.model.colleague.ColleagueSignIns;
import io.portico.model.colleague.Member;
import io.portico.model.colleague.Role;
import io.portico.model.colleague.Teams;
import io.portico.model.signin.SignInRow;
import io.portico.model.timeline.About;
import io.portico.model.timeline.Change;
import io.portico.model.timeline.EventKind;
import io.portico.model.timeline.Timeline;
import io.portico.platform.DatabaseClock;
import io.portico.platform.Limit;
import io.portico.platform.Limits;
import io.portico.tenancy.CurrentTenant;
import io.portico.tenancy.TenantService;
import jakarta.inject.Inject;
import java.util.List;

/** The firm's team: who is in it, who is asked to be, and what changes about it, each written down. */
@TenantService
public class Team {

    @Inject
    CurrentTenant tenant;

    @Inject
    CurrentColleague me;

    @Inject
    Teams teams;

    @Inject
    ColleagueInvitations invitations;

    @Inject
    ColleagueSignIns signIns;

    @Inject
    TeamMail mail;

    @Inject
    Limits limits;

    @Inject
    Timeline timeline;

    @Inject
    DatabaseClock clock;

    public List<Member> members() {
        return teams.members(tenant.get());
    }

    /** Whether this is the colleague who asks. */
    public boolean isMe(Member member) {
        return member.id() == me.colleague().id();
    }

    public Member member(String publicId) {
        return teams.member(tenant.get(), publicId == null ? "" : publicId);
    }

    /** When somebody of the team came in, or somebody tried to in their name, the newest first. */
    public List<SignInRow> signIns(Member member) {
        return signIns.of(member.id());
    }

    /** Invitations nobody has used or taken back, the newest first. */
    public List<Invited> invited() {
        var now = clock.now();
        return invitations.waiting(tenant.get()).stream().map(one -> Invited.of(one, now)).toList();
    }

    /** Invites somebody by mail; an older invitation of the same address ends. */
    public void invite(EmailAddress address, Role role) {
        count(address);
        var token = Token.fresh();
        mail.invite(invitations.invite(tenant.get(), address, role, token, me.getName()), token);
        record(COLLEAGUE_INVITED, address.original(), "", role);
    }

    /** Sends one once more, with a new key and a new fortnight. Returns whom it went to. */
    public String inviteAgain(String publicId) {
        var waiting = waiting(publicId);
        invite(waiting.email(), waiting.role());
        return waiting.email().original();
    }

    /** Takes one back. Returns whom it was for. */
    public String withdraw(String publicId) {
        var withdrawn = invitations.withdraw(tenant.get(), waiting(publicId).publicId());
        timeline.record(COLLEAGUE_UNINVITED, me.actor(), about(withdrawn.email().original()));
        return withdrawn.email().original();
    }

    private ColleagueInvitation waiting(String publicId) {
        return invitations.waiting(tenant.get(), publicId == null ? "" : publicId);
    }

    /** Gives somebody another role, from their next request on. */
    public Member change(String publicId, Role role) {
        var before = teams.change(tenant.get(), publicId, role);
        if (before.role() != role) record(ROLE_CHANGED, before.name(), words(before.role()), role);
        return before;
    }

    /** Takes somebody out of the team, from their next request on, and tells them by mail. */
    public Member remove(String publicId) {
        var gone = teams.remove(tenant.get(), publicId);
        mail.leave(gone);
        timeline.record(COLLEAGUE_REMOVED, me.actor(), about(gone.name()));
        return gone;
    }

    private void count(EmailAddress address) {
        var firm = tenant.get().publicId();
        if (!limits.allows(Limit.TEAM_INVITATIONS_PER_RECIPIENT, firm, address.canonical())) {
            throw Refusal.on("email", "share.tooManyToOne", address.original());
        }
        if (!limits.allows(Limit.TEAM_INVITATIONS_PER_DAY, firm)) {
            throw Refusal.on("email", "share.tooManyToday", Limit.TEAM_INVITATIONS_PER_DAY.most());
        }
    }

    private void record(EventKind kind, String who, String before, Role after) {
        timeline.record(kind, me.actor(), about(who), List.of(new Change("role", before, words(after))));
    }

    private static String words(Role role) {
        return "key:role." + role;
    }

    private static About about(String who) {
        return new About(null, null, null, who);
    }
}
