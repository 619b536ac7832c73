package io.portico.admin.mail;

import io.portico.web.Here;
import io.portico.web.Msg;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;

/** Mails that were not delivered, the newest first, for those who may see to it. */
@Named
@RequestScoped
public class MailListPage {

    @Inject
    Undelivered undelivered;

    @Inject
    Here here;

    @Inject
    Msg msg;

    @Inject
    HttpServletRequest request;

    private MailPart part;

    public void load() {
        var newer = request.getParameter("newer");
        part = undelivered.page(newer != null ? newer : request.getParameter("older"), newer != null);
    }

    /** The rows of this page. */
    public MailPart getPart() {
        return part;
    }

    /** What the mail was for. */
    public String kind(MailRow row) {
        var key = "post.kind." + row.kind();
        return msg.has(key) ? msg.get(key) : row.kind();
    }

    /** Which way there is to mail them again, or what they can do themselves; empty when there is nothing to do. */
    public String help(MailRow row) {
        var key = "post.help." + row.kind();
        return !row.isWaiting() && msg.has(key) ? msg.get(key) : "";
    }

    public String getNewer() {
        return address("newer", part.newer());
    }

    public String getOlder() {
        return address("older", part.older());
    }

    private String address(String direction, String place) {
        return place == null ? null : here.getBase() + "/mail?" + direction + "=" + place;
    }
}
