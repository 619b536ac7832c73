package io.portico.admin.team;

import io.portico.admin.access.Needs;
import io.portico.model.colleague.Member;
import io.portico.model.colleague.Right;
import io.portico.model.colleague.Role;
import io.portico.web.Notices;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;

/** Who works for the firm, who is invited to, and what each role includes: everybody of the firm may read it. */
@Named
@RequestScoped
public class TeamPage {

    private static final String HERE = "/team?faces-redirect=true";

    @Inject
    Team team;

    @Inject
    Notices notices;

    @Inject
    HttpServletRequest request;

    private List<Member> members;
    private List<Invited> invited;

    public void load() {
        getMembers();
    }

    public List<Member> getMembers() {
        if (members == null) members = team.members();
        return members;
    }

    public List<Invited> getInvited() {
        if (invited == null) invited = team.invited();
        return invited;
    }

    public boolean isMe(Member member) {
        return team.isMe(member);
    }

    public Role[] getRoles() {
        return Role.values();
    }

    public Right[] getRights() {
        return Right.values();
    }

    @Needs(Right.TEAM)
    public String inviteAgain() {
        notices.done("team.invited", team.inviteAgain(request.getParameter("invitation")));
        return HERE;
    }

    @Needs(Right.TEAM)
    public String withdraw() {
        notices.done("team.withdrawn", team.withdraw(request.getParameter("invitation")));
        return HERE;
    }
}
