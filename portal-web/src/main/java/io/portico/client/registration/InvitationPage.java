package io.portico.client.registration;

import io.portico.client.access.CurrentClient;
import io.portico.client.access.Next;
import io.portico.client.access.SignOutPage;
import io.portico.model.NotFound;
import io.portico.model.access.Token;
import io.portico.web.Notices;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;

/** Where the button of an invitation leads, today and in years: to the form, to what ended it, or on into the portal. */
@Named
@RequestScoped
public class InvitationPage {

    @Inject
    Invitations invitations;

    @Inject
    CurrentClient client;

    @Inject
    SignOutPage exit;

    @Inject
    Next next;

    @Inject
    Notices notices;

    @Inject
    HttpServletRequest request;

    private InvitationView invitation;

    @PostConstruct
    void find() {
        invitation = token().flatMap(invitations::find).orElse(null);
    }

    /** Sends on whoever is registered already. */
    public String load() {
        if (invitation == null) throw new NotFound("invitation", "unknown");
        if (!invitation.registered() || isElsewhere()) return null;
        var home = invitation.customerId() == null ? "/" : "/?customer=" + invitation.customerId();
        return client.isSignedIn() ? next.go(home) : next.step("/sign-in", home);
    }

    private Optional<Token> token() {
        return Token.read(request.getParameter("i"));
    }

    /** Sends a new invitation to the address of this one. */
    public String renew() {
        token().ifPresent(invitations::renew);
        notices.done("invitation.renewed", invitation.email().masked());
        return "/invitation?faces-redirect=true&i=" + request.getParameter("i");
    }

    /** Makes way for the person this invitation is for. */
    public String makeWay() {
        exit.signOut();
        return "/invitation?faces-redirect=true&i=" + request.getParameter("i");
    }

    /** Whether somebody else is signed in here: two people are never merged into one (security.md I-3). */
    public boolean isElsewhere() {
        return client.isSignedIn() && client.clientId() != invitation.clientId();
    }

    public InvitationView getInvitation() {
        return invitation;
    }
}
