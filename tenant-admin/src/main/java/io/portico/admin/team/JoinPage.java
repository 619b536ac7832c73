package io.portico.admin.team;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.portico.admin.access.CurrentColleague;
import io.portico.admin.access.SignOutPage;
import io.portico.model.NotFound;
import io.portico.model.access.PasswordRule;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.ExternalContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.net.URLEncoder;
import java.util.HashMap;
import java.util.Map;

/** Where the button of a team's invitation leads: to a form for somebody new, to a button for whoever has an account. */
@Named
@RequestScoped
public class JoinPage {

    @Inject
    JoinDesk desk;

    @Inject
    CurrentColleague me;

    @Inject
    SignOutPage exit;

    @Inject
    ExternalContext faces;

    @Inject
    HttpServletRequest request;

    private final Map<String, String> typed = new HashMap<>();
    private JoinView invitation;

    @PostConstruct
    void find() {
        invitation = desk.find(request.getParameter("i")).orElse(null);
    }

    /** Sends away whoever brings nothing. */
    public void load() {
        if (invitation == null) throw new NotFound("invitation", "unknown");
    }

    public JoinView getInvitation() {
        return invitation;
    }

    /** Whether somebody else is signed in here: two people are never merged into one (security.md I-3). */
    public boolean isElsewhere() {
        return me.isSignedIn() && !desk.isForMe(invitation);
    }

    /** Whether the person it is for is signed in, and only has to say yes. */
    public boolean isWelcome() {
        return desk.isForMe(invitation);
    }

    /** The sign-in that comes back here. */
    public String getSignIn() {
        return "/admin/sign-in?next=" + URLEncoder.encode("/join?i=" + request.getParameter("i"), UTF_8);
    }

    public void join() throws IOException {
        faces.redirect("/admin" + desk.join(request.getParameter("i")));
    }

    public void register() throws IOException {
        var next = desk.register(request.getParameter("i"), typed);
        if (next != null) faces.redirect("/admin" + next);
    }

    public void makeWay() throws IOException {
        exit.leave();
        faces.redirect("/admin/join?i=" + request.getParameter("i"));
    }

    public Map<String, String> getTyped() {
        return typed;
    }

    public int getShortest() {
        return PasswordRule.WITH_SECOND_STEP.shortest();
    }
}
