package io.portico.client.demo;

import io.portico.model.NotFound;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/** The demo's mailbox: all mails, or one of them in plain text. */
@Named
@RequestScoped
public class MailboxPage {

    @Inject
    Mailbox mailbox;

    private String to;
    private String id;
    private CaughtMail mail;
    private List<CaughtMail> mails;

    /** Finds the one mail that the address names. */
    public void load() {
        if (id != null) mail = mailbox.find(id).orElseThrow(() -> new NotFound("mail", id));
    }

    public List<CaughtMail> getMails() {
        if (mails == null) mails = mailbox.list(to);

        return mails;
    }

    public CaughtMail getMail() {
        return mail;
    }

    public String getTo() {
        return to;
    }

    public void setTo(String to) {
        this.to = to;
    }

    public String getId() {
        return id;
    }

    public void setId(String id) {
        this.id = id;
    }
}
