package io.portico.admin.account;

import io.portico.admin.access.Proof;
import io.portico.admin.access.Threshold;
import io.portico.model.Refusal;
import io.portico.model.factor.RecoveryCodes;
import io.portico.platform.Settings;
import io.portico.web.Notices;
import io.portico.web.Sealed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.ExternalContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.util.List;
import java.util.Optional;

/** Ten recovery codes, shown once. They count, and the ones before them no more, as soon as their owner says they are kept. */
@Named
@RequestScoped
public class CodesPage {

    @Inject
    Me me;

    @Inject
    OwnFactors own;

    @Inject
    Proof proof;

    @Inject
    Notices notices;

    @Inject
    Threshold threshold;

    @Inject
    Settings settings;

    @Inject
    HttpServletRequest request;

    @Inject
    ExternalContext faces;

    private List<String> codes;

    public void load() throws IOException {
        if (!me.isArriving()) proof.isMissing();
    }

    public void keep() throws IOException {
        if (!me.isArriving() && proof.isMissing()) return;

        own.keep(sent().orElseThrow(() -> new Refusal("codes.other")));
        if (me.isArriving()) {
            go(threshold.in(me.colleague()));
        } else {
            notices.done("account.codesKept");
            go("/account");
        }
    }

    private void go(String page) throws IOException {
        faces.redirect(faces.getRequestContextPath() + page);
    }

    /** Whether this is the last step of signing in. */
    public boolean isArriving() {
        return me.isArriving();
    }

    public List<String> getCodes() {
        if (codes == null) codes = sent().orElseGet(RecoveryCodes::fresh);

        return codes;
    }

    /** The codes for the page's form to bring back. */
    public String getSealed() {
        return Sealed.text(RecoveryCodes.sealed(getCodes(), settings.secret(), me.session()));
    }

    private Optional<List<String>> sent() {
        return Sealed.bytes(request.getParameter("codes"))
                .flatMap(sealed -> RecoveryCodes.open(sealed, settings.secret(), me.session()));
    }
}
