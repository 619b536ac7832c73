package io.portico.client.email;

import io.portico.model.access.Token;
import io.portico.model.access.Undoable;
import io.portico.tenancy.CurrentTenant;
import io.portico.web.Notices;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;

/** Where the reader of an old address takes it back. Opening the page changes nothing; the button does. */
@Named
@RequestScoped
public class UndoPage {

    @Inject
    EmailChanges changes;

    @Inject
    CurrentTenant tenant;

    @Inject
    Notices notices;

    @Inject
    HttpServletRequest request;

    private Undoable change;

    @PostConstruct
    void find() {
        change = Token.read(request.getParameter("u")).flatMap(changes::undoable).orElse(null);
    }

    public String undo() {
        if (change == null) return null;

        if (changes.undo(Token.read(request.getParameter("u")).orElseThrow())) {
            notices.done("email.undone", change.before());
            return "/sign-in?faces-redirect=true";
        }
        var contact = tenant.get().contactEmail();
        notices.caution("email.undoTaken", change.before(), contact == null ? tenant.get().name() : contact);
        return "/sign-in?faces-redirect=true";
    }

    public Undoable getChange() {
        return change;
    }
}
