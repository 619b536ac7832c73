package io.portico.client.factor;

import io.portico.client.access.ClientSessions;
import io.portico.client.access.CurrentClient;
import io.portico.client.access.Factors;
import io.portico.client.access.Next;
import io.portico.model.Refusal;
import io.portico.model.factor.RecoveryCodes;
import io.portico.model.post.AccountChange;
import io.portico.platform.Settings;
import io.portico.web.Notices;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Base64;
import java.util.List;
import java.util.Optional;

/** Ten recovery codes, shown once. They count, and the ones before them no more, as soon as their owner says they are kept. */
@Named
@RequestScoped
public class CodesPage {

    @Inject
    Whose whose;

    @Inject
    Factors factors;

    @Inject
    FactorNews news;

    @Inject
    CurrentClient current;

    @Inject
    ClientSessions sessions;

    @Inject
    Notices notices;

    @Inject
    Next next;

    @Inject
    Settings settings;

    @Inject
    HttpServletRequest request;

    private List<String> codes;

    /** Only moments after signing in; otherwise the page of the account says how. */
    public String load() {
        return isProven() ? null : "/account/factors?faces-redirect=true";
    }

    private boolean isProven() {
        return sessions.isFresh(current.entrance().sessionHash());
    }

    public String keep() {
        if (!isProven()) return load();

        var shown = sent().orElseThrow(() -> new Refusal("codes.other"));
        var had = whose.held().recoveryCodes() > 0;
        factors.keep(whose.client(), shown);
        if (had) news.changed(whose.client(), AccountChange.CODES_REPLACED, "recoveryCodes", null, "key:change.codes.new");
        notices.done("codes.done");
        return next.isHome() ? "/account/factors?faces-redirect=true" : next.redirect();
    }

    /** Whether there are old ones that end with this. */
    public boolean isReplacing() {
        return whose.held().recoveryCodes() > 0;
    }

    public List<String> getCodes() {
        if (codes == null) codes = sent().orElseGet(RecoveryCodes::fresh);

        return codes;
    }

    /** The codes for the page's form to bring back. */
    public String getSealed() {
        var sealed = RecoveryCodes.sealed(getCodes(), settings.secret(), whose.session());
        return Base64.getUrlEncoder().withoutPadding().encodeToString(sealed);
    }

    private Optional<List<String>> sent() {
        var sealed = request.getParameter("codes");
        if (sealed == null) return Optional.empty();
        try {
            return RecoveryCodes.open(Base64.getUrlDecoder().decode(sealed), settings.secret(), whose.session());
        } catch (IllegalArgumentException notBase64) {
            return Optional.empty();
        }
    }
}
