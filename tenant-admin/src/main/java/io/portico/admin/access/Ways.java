package io.portico.admin.access;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.portico.model.Refusal;
import io.portico.model.colleague.Colleague;
import io.portico.model.colleague.Factors;
import io.portico.model.colleague.HeldFactors;
import io.portico.model.factor.RelyingParty;
import jakarta.faces.context.ExternalContext;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.net.URLEncoder;

/** The ways to prove who one is besides the password, as a page offers them: passkey, code of the app, recovery code. */
public abstract class Ways {

    @Inject
    CurrentColleague current;

    @Inject
    Arriving arriving;

    @Inject
    Factors factors;

    @Inject
    Proving proving;

    @Inject
    Threshold threshold;

    @Inject
    StaffEntrance entrance;

    @Inject
    RelyingParty party;

    @Inject
    HttpServletRequest request;

    @Inject
    ExternalContext faces;

    private HeldFactors held;
    private String code;

    private Colleague who() {
        return arriving.isThere() ? arriving.colleague() : current.colleague();
    }

    /** Leads on who did. */
    protected abstract void go() throws IOException;

    public void useCode() throws IOException {
        try {
            proving.byCode(who(), code);
        } catch (Refusal refusal) {
            if (arriving.isThere()) entrance.refused(who());
            throw refusal;
        }
        go();
    }

    public void useRecoveryCode() throws IOException {
        try {
            proving.byRecoveryCode(who(), code);
        } catch (Refusal refusal) {
            if (arriving.isThere()) entrance.refused(who());
            throw refusal.at("recovery-code");
        }
        go();
    }

    public void usePasskey() throws IOException {
        proving.byPasskey(who(), request.getParameter("passkey"));
        go();
    }

    protected void go(String page) throws IOException {
        faces.redirect(request.getContextPath() + page);
    }

    /** Who is on their way in, or signed in. */
    public String getEmail() {
        return who().email().original();
    }

    /** What they have, and so may use. */
    public HeldFactors getHeld() {
        if (held == null) held = factors.of(who());

        return held;
    }

    public String getQuestion() {
        return party.request(current.id(), factors.credentials(who()));
    }

    public boolean isByRecoveryCode() {
        return isBy("recovery");
    }

    /** This page by another way, on to the same end. */
    public String to(String other) {
        var next = request.getParameter("next");
        var onward = next == null ? "" : "&next=" + URLEncoder.encode(next, UTF_8);
        return request.getContextPath() + request.getServletPath() + "?way=" + other + onward;
    }

    /** The way the address names; it must be known before the form that comes back is read. */
    protected boolean isBy(String way) {
        return way.equals(request.getParameter("way"));
    }

    public String getCode() {
        return null;
    }

    public void setCode(String code) {
        this.code = code;
    }
}
