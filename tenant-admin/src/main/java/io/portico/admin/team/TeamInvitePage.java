package io.portico.admin.team;

import io.portico.admin.access.Proof;
import io.portico.model.Refusal;
import io.portico.model.access.EmailAddress;
import io.portico.model.colleague.Role;
import io.portico.web.Notices;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;

/** Invites somebody to the team, in one role. */
@Named
@RequestScoped
public class TeamInvitePage {

    @Inject
    Team team;

    @Inject
    Proof proof;

    @Inject
    Notices notices;

    @Inject
    HttpServletRequest request;

    private String email;

    /** Asks for a proof of who is about to give somebody a role. */
    public void load() throws IOException {
        proof.isMissing();
    }

    public String invite() throws IOException {
        if (proof.isMissing()) return null;

        var address = EmailAddress.of(email);
        team.invite(address, Chosen.role(request).orElseThrow(() -> Refusal.on("role", "team.chooseRole")));
        notices.done("team.invited", address.original());
        return "/team?faces-redirect=true";
    }

    /** The role as it was chosen before a mistake elsewhere; nobody's to begin with. */
    public Role getRole() {
        return Chosen.role(request).orElse(null);
    }

    public Role[] getRoles() {
        return Role.values();
    }

    public String getEmail() {
        return email;
    }

    public void setEmail(String email) {
        this.email = email;
    }
}
