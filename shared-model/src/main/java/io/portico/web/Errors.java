package io.portico.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.List;

/** What is wrong with the form in this page: by field, and as a list for the summary on top. */
@Named
@RequestScoped
public class Errors {

    /** One thing to correct; the field is null for what concerns the whole form. */
    public record Problem(String field, String text) {}

    /** The sentence for one field, or null. */
    public String of(String field) {
        var messages = FacesContext.getCurrentInstance().getMessageList(field);
        return messages.isEmpty() ? null : said(messages.get(0));
    }

    /** The server's log warns of those that no page says. */
    private static String said(FacesMessage message) {
        message.rendered();
        return message.getSummary();
    }

    /** Everything there is to correct, in the order of the form. */
    public List<Problem> getAll() {
        var faces = FacesContext.getCurrentInstance();
        var problems = new ArrayList<Problem>();
        for (var fields = faces.getClientIdsWithMessages(); fields.hasNext(); ) {
            var field = fields.next();
            for (FacesMessage message : faces.getMessageList(field)) {
                problems.add(new Problem(field, said(message)));
            }
        }
        return problems;
    }

    public boolean isThere() {
        return FacesContext.getCurrentInstance().getClientIdsWithMessages().hasNext();
    }

    /** Speaks of a field by hand; several can be told at once. */
    public void add(String field, String text) {
        FacesContext.getCurrentInstance().addMessage(field, new FacesMessage(FacesMessage.SEVERITY_ERROR, text, null));
    }
}
