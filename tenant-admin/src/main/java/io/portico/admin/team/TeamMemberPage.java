package io.portico.admin.team;

import io.portico.admin.access.Proof;
import io.portico.model.Refusal;
import io.portico.model.colleague.Member;
import io.portico.model.colleague.Role;
import io.portico.model.signin.SignInRow;
import io.portico.web.Notices;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.util.List;

/** One colleague's place in the team: another role, or none any more. */
@Named
@RequestScoped
public class TeamMemberPage {

    private static final String TEAM = "/team?faces-redirect=true";

    @Inject
    Team team;

    @Inject
    Proof proof;

    @Inject
    Notices notices;

    @Inject
    HttpServletRequest request;

    private Member member;

    /** Finds them before anything is written, and asks for a proof of who is about to change something. */
    public void load() throws IOException {
        getMember();
        proof.isMissing();
    }

    public Member getMember() {
        if (member == null) member = team.member(request.getParameter("colleague"));
        return member;
    }

    public String change() throws IOException {
        if (proof.isMissing()) return null;

        var role = Chosen.role(request).orElseThrow(() -> Refusal.on("role", "team.chooseRole"));
        team.change(getMember().publicId(), role);
        notices.done("team.changed", getMember().name());
        return TEAM;
    }

    public String remove() throws IOException {
        if (proof.isMissing()) return null;

        team.remove(getMember().publicId());
        notices.done("team.removed", getMember().name());
        return TEAM;
    }

    /** The role as it was chosen, or as it is. */
    public Role getRole() {
        return Chosen.role(request).orElse(getMember().role());
    }

    public List<SignInRow> getSignIns() {
        return team.signIns(getMember());
    }

    public Role[] getRoles() {
        return Role.values();
    }
}
