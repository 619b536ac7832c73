package io.portico.client.access;

import io.portico.model.NotFound;
import io.portico.model.access.OneTimeCode;
import io.portico.model.access.Token;
import io.portico.platform.DatabaseClock;
import io.portico.platform.Limit;
import io.portico.tenancy.CurrentTenant;
import io.portico.web.Reader;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Duration;
import java.time.Instant;

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
    DatabaseClock clock;

    @Inject
    HttpServletRequest request;

    private String code;
    private Instant askedAt;
    private Instant expiresAt;
    private Instant now;

    /** Sends away whoever hasn't asked, because there is nothing to type here. */
    public String load() {
        if (!tenant.get().signInMethod().allowsCode()) throw new NotFound("page", "code");

        now = clock.now();
        var attempt = check.newest(askers.current().visit(), link());
        attempt.ifPresent(this::show);
        return attempt.isPresent() ? null : "/sign-in?faces-redirect=true" + next.carried();
    }

    private void show(CodeCheck.AttemptView attempt) {
        askedAt = attempt.askedAt();
        expiresAt = attempt.expiresAt();
    }

    /** The token of a mailed link, or null. */
    private Token link() {
        return Token.read(request.getParameter("c")).orElse(null);
    }

    public String enter() {
        var typed = OneTimeCode.of(code);
        var attempt = check.count(askers.current().visit(), link());
        var address = check.redeem(attempt, typed);
        remembered.forget();
        return arrivals.byCode(address, attempt, askers.current());
    }

    public String again() {
        codes.ask(remembered.address(), askers.current());
        return "/code?faces-redirect=true" + next.carried();
    }

    public boolean isByLink() {
        return link() != null;
    }

    public String getEmail() {
        return remembered.address();
    }

    /** Until when the code works, in the reader's time. */
    public String getUntil() {
        return expiresAt == null ? "" : reader.time(expiresAt);
    }

    /** Seconds until a new code can be asked for. */
    public long getPause() {
        if (askedAt == null) return 0;

        var over = askedAt.plusSeconds(Limit.CODE_MAIL_PAUSE.seconds());
        return Math.max(0, Duration.between(now, over).toSeconds());
    }

    public String getCode() {
        return code;
    }

    public void setCode(String code) {
        this.code = code;
    }
}
