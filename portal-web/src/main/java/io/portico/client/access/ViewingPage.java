package io.portico.client.access;

import io.portico.model.words.Formats;
import io.portico.model.words.Texts;
import io.portico.model.words.Words;
import io.portico.tenancy.CurrentTenant;
import io.portico.tenancy.Firm;
import io.portico.web.FormToken;
import io.portico.web.Here;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** The banner over every page of a look: who looks, as whom, until when. It speaks the colleague's language, the page the client's. */
@Named
@RequestScoped
public class ViewingPage {

    @Inject
    CurrentClient client;

    @Inject
    CurrentTenant tenant;

    @Inject
    FormToken token;

    @Inject
    Texts texts;

    @Inject
    Here here;

    /** Where the firm's people work. */
    static String desk(Firm firm) {
        return "/admin/" + firm.slug();
    }

    public String getDesk() {
        return desk(tenant.get());
    }

    public String getLanguage() {
        return formats().language().code();
    }

    public String getLabel() {
        return words().text("viewing.label");
    }

    public String getTitle() {
        return words().text("viewing.as", client.getName());
    }

    /** Who looks and until when, and what that does and doesn't do. */
    public String getRules() {
        var look = client.look();
        var key = look.isRegistered() ? "viewing.rules" : "viewing.rulesInvited";
        return words().text(key, look.by(), formats().time(look.until()));
    }

    public String getLeave() {
        return words().text("viewing.end");
    }

    public String getRefusedTitle() {
        return words().text("viewing.refusedTitle");
    }

    public String getRefused() {
        return words().text("viewing.refused", client.getName());
    }

    public String getBack() {
        return words().text("viewing.back");
    }

    /** Where the button sends that ends it. */
    public String getEnd() {
        return here.to(ViewingFilter.END);
    }

    public String getToken() {
        return token.forPage(getEnd());
    }

    private Words words() {
        return texts.in(formats());
    }

    private Formats formats() {
        return client.look().formats();
    }
}
