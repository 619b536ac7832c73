package io.portico.admin.account;

import io.portico.admin.access.Proof;
import io.portico.model.NotFound;
import io.portico.model.Refusal;
import io.portico.model.colleague.Factors;
import io.portico.model.colleague.HeldFactors.Key;
import io.portico.web.Notices;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;

/** One more passkey, or one there is: its name, and its end. */
@Named
@RequestScoped
public class PasskeyPage {

    private static final String ACCOUNT = "/account?faces-redirect=true";

    @Inject
    Me me;

    @Inject
    NewPasskey fresh;

    @Inject
    Factors factors;

    @Inject
    OwnFactors own;

    @Inject
    Proof proof;

    @Inject
    Notices notices;

    @Inject
    HttpServletRequest request;

    private String name;

    public void load() throws IOException {
        if (proof.isMissing()) return;
        if (!isAdding()) name = getPasskey().name();
    }

    public String add() throws IOException {
        if (proof.isMissing()) return null;

        fresh.add();
        notices.done("account.passkeyAdded");
        return ACCOUNT;
    }

    public String rename() throws IOException {
        if (proof.isMissing()) return null;
        if (name == null || name.isBlank()) throw Refusal.on("name", "passkey.nameMissing");

        factors.renamePasskey(me.colleague(), getPasskey().publicId(), name.strip());
        notices.done("account.passkeyRenamed");
        return ACCOUNT;
    }

    public String remove() throws IOException {
        if (proof.isMissing()) return null;

        own.removePasskey(getPasskey());
        notices.done("account.passkeyRemoved");
        return ACCOUNT;
    }

    /** The one the address names. */
    public Key getPasskey() {
        var id = request.getParameter("id");
        return me.held().passkey(id).orElseThrow(() -> new NotFound("passkey", id));
    }

    public NewPasskey getFresh() {
        return fresh;
    }

    /** Whether one is to be added: the address names none. */
    public boolean isAdding() {
        return request.getParameter("id") == null;
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }
}
