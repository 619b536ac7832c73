package io.portico.admin.team;

import io.portico.admin.access.CurrentColleague;
import io.portico.admin.access.Newcomers;
import io.portico.model.NotFound;
import io.portico.model.Refusal;
import io.portico.model.access.NewPassword;
import io.portico.model.access.PasswordRule;
import io.portico.model.access.PersonName;
import io.portico.model.access.Token;
import io.portico.model.colleague.ColleagueInvitation;
import io.portico.model.colleague.ColleagueInvitations;
import io.portico.model.colleague.Colleagues;
import io.portico.platform.DatabaseClock;
import io.portico.platform.Hashing;
import io.portico.tenancy.CurrentTenant;
import io.portico.web.Notices;
import io.portico.web.Reader;
import io.portico.web.Refusals;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Receives whoever comes with an invitation to a team. */
@RequestScoped
class JoinDesk {

    @Inject
    ColleagueInvitations invitations;

    @Inject
    Colleagues colleagues;

    @Inject
    Joining joining;

    @Inject
    CurrentColleague me;

    @Inject
    CurrentTenant tenant;

    @Inject
    Hashing hashing;

    @Inject
    Newcomers newcomers;

    @Inject
    Reader reader;

    @Inject
    Refusals refusals;

    @Inject
    Notices notices;

    @Inject
    DatabaseClock clock;

    Optional<JoinView> find(String token) {
        return Token.read(token).flatMap(invitations::of).map(this::view);
    }

    private JoinView view(ColleagueInvitation invitation) {
        return new JoinView(invitation.email(), invitation.firm().name(), invitation.invitedBy(), invitation.role(),
                invitation.expiresAt(), invitation.isOpen(clock.now()), invitation.isUsed(),
                colleagues.at(invitation.email()).isPresent());
    }

    /** Whether the person it is for is signed in. */
    boolean isForMe(JoinView invitation) {
        return me.isSignedIn() && invitation.isFor(me.colleague().email());
    }

    /** Whoever is signed in joins; where they go on. */
    String join(String token) {
        var invitation = invitation(token);
        tenant.visit(invitation.firm(), () -> joining.join(read(token), me.colleague()));
        notices.doneAt("/admin/" + invitation.firm().slug(), "join.done", invitation.firm().name());
        return "/" + invitation.firm().slug() + "/customers";
    }

    /** Somebody new joins; where they go on, or null with everything said that is to correct. */
    String register(String token, Map<String, String> typed) {
        var invitation = invitation(token);
        var problems = problems(invitation, typed);
        problems.forEach(refusals::tell);
        if (!problems.isEmpty()) return null;

        var hash = hashing.hash(typed.get("password"));
        var colleague = tenant.visit(invitation.firm(), () -> joining.join(read(token), typed.get("first").strip(),
                typed.get("last").strip(), reader.getLanguage(), hash));
        newcomers.admit(colleague);
        return "/" + invitation.firm().slug() + "/customers";
    }

    private static List<Refusal> problems(ColleagueInvitation invitation, Map<String, String> typed) {
        var problems = new ArrayList<Refusal>();
        PersonName.problem(typed.get("first"), "first").ifPresent(problems::add);
        PersonName.problem(typed.get("last"), "last").ifPresent(problems::add);
        var password = new NewPassword(typed.get("password"), typed.get("again"));
        var firm = invitation.firm();
        problems.addAll(password.problems(PasswordRule.WITH_SECOND_STEP,
                List.of(firm.name(), firm.slug(), invitation.email().original())));
        return problems;
    }

    private ColleagueInvitation invitation(String token) {
        return Token.read(token).flatMap(invitations::of).orElseThrow(() -> new NotFound("invitation", "unknown"));
    }

    private static Token read(String token) {
        return Token.read(token).orElseThrow();
    }
}
