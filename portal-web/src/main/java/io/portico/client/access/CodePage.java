package io.portico.client.access;

import io.portico.model.NotFound;
import io.portico.model.access.AskedCode;
import io.portico.model.access.OneTimeCode;
import io.portico.model.access.Token;
import io.portico.tenancy.CurrentTenant;
import io.portico.web.Reader;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;

/** Where the code from the mail is typed; in the browser that asked, or in one that came by the link of the same mail. */
@Named
@RequestScoped
public class CodePage {

    @Inject
    CodeCheck check;

    @Inject
    Codes codes;

    @Inject
    Askers askers;

    @Inject
    Arrivals arrivals;

    @Inject
    Remembered remembered;

    @Inject
    CurrentTenant tenant;

    @Inject
    Next next;

    @Inject
    Reader reader;

    @Inject
    HttpServletRequest request;

    private String code;
    private AskedCode attempt;

    /** Sends away whoever hasn't asked, because there is nothing to type here. */
    public String load() {
        if (!tenant.get().signInMethod().allowsCode()) throw new NotFound("page", "code");

        attempt = check.newest(askers.current().visit(), link()).orElse(null);
        return attempt != null ? null : next.step("/sign-in");
    }

    /** The token of a mailed link, or null. */
    private Token link() {
        return Token.read(request.getParameter("c")).orElse(null);
    }

    public String enter() {
        var typed = OneTimeCode.of(code);
        var counted = check.count(askers.current().visit(), link());
        var address = check.redeem(counted, typed, askers.current());
        remembered.forget();
        return arrivals.byCode(address, counted, askers.current());
    }

    public String again() {
        codes.ask(remembered.address(), askers.current());
        return next.step("/code");
    }

    public boolean isByLink() {
        return link() != null;
    }

    public String getEmail() {
        return remembered.address();
    }

    /** Until when the code works, in the reader's time. */
    public String getUntil() {
        return attempt == null ? "" : reader.time(attempt.expiresAt());
    }

    /** Seconds until a new code can be asked for. */
    public long getPause() {
        return attempt == null ? 0 : attempt.pause();
    }

    public String getCode() {
        return code;
    }

    public void setCode(String code) {
        this.code = code;
    }
}
