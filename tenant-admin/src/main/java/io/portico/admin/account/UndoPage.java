package io.portico.admin.account;

import io.portico.model.access.Token;
import io.portico.model.access.Undoable;
import io.portico.model.colleague.StaffEmails;
import io.portico.platform.Settings;
import io.portico.web.Notices;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;

/** Where the reader of a colleague's old address takes it back. Opening the page changes nothing; the button does. */
@Named
@RequestScoped
public class UndoPage {

    @Inject
    StaffEmails emails;

    @Inject
    EmailNews news;

    @Inject
    Settings settings;

    @Inject
    Notices notices;

    @Inject
    HttpServletRequest request;

    private Undoable change;

    @PostConstruct
    void find() {
        change = Token.read(request.getParameter("u")).flatMap(emails::undoable).orElse(null);
    }

    public String undo() {
        if (change == null) return null;

        if (news.undo(Token.read(request.getParameter("u")).orElseThrow())) {
            notices.done("email.undone", change.before());
        } else {
            notices.caution("email.undoTaken", change.before(), settings.mailFrom());
        }
        return "/sign-in?faces-redirect=true";
    }

    public Undoable getChange() {
        return change;
    }
}
