package io.portico.client.factor;

import io.portico.client.access.ClientSessions;
import io.portico.client.access.CurrentClient;
import io.portico.client.access.Next;
import io.portico.model.Refusal;
import io.portico.model.factor.RecoveryCodes;
import io.portico.platform.Settings;
import io.portico.web.Notices;
import io.portico.web.Sealed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Optional;

/** Ten recovery codes, shown once. They count, and the ones before them no more, as soon as their owner says they are kept. */
@Named
@RequestScoped
public class CodesPage {

    @Inject
    Whose whose;

    @Inject
    OwnFactors own;

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

        own.keep(sent().orElseThrow(() -> new Refusal("codes.other")));
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
        return Sealed.text(RecoveryCodes.sealed(getCodes(), settings.secret(), whose.session()));
    }

    private Optional<List<String>> sent() {
        return Sealed.bytes(request.getParameter("codes"))
                .flatMap(sealed -> RecoveryCodes.open(sealed, settings.secret(), whose.session()));
    }
}
