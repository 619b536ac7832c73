package io.portico.client.factor;

import io.portico.client.access.Held;
import io.portico.client.access.Next;
import io.portico.model.factor.RelyingParty;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;

/** The second step of signing in: a passkey, a code of the app, or a recovery code; and what to do when all is lost. */
@Named
@RequestScoped
public class SecondPage {

    @Inject
    Whose whose;

    @Inject
    Proving proving;

    @Inject
    RelyingParty party;

    @Inject
    Next next;

    @Inject
    HttpServletRequest request;

    private String code;

    /** Sends whoever typed no password to do so, and whoever has no second step to set one up. */
    public String load() {
        if (!whose.isHalfway()) return next.step("/password");

        return whose.held().isAny() ? null : next.step("/enrol");
    }

    public String useCode() {
        return proving.byCode(code);
    }

    public String useRecoveryCode() {
        return proving.byRecoveryCode(code);
    }

    public String usePasskey() {
        return proving.bySecondPasskey(request.getParameter("passkey"));
    }

    /** Goes back to the first step, for somebody else. */
    public String leave() {
        whose.leave();
        return next.step("/sign-in");
    }

    /** Which of the ways is shown: empty for the usual ones, {@code recovery} or {@code lost}. */
    public String getWay() {
        var way = request.getParameter("way");
        return "recovery".equals(way) || "lost".equals(way) ? way : "";
    }

    /** This step in another way. */
    public String to(String way) {
        var address = next.to("/second");
        return way.isEmpty() ? address : address + (address.contains("?") ? "&" : "?") + "way=" + way;
    }

    public boolean isThere() {
        return whose.isHalfway();
    }

    public Held getHeld() {
        return whose.held();
    }

    public String getEmail() {
        return whose.email();
    }

    public String getQuestion() {
        return party.request(whose.session(), whose.credentials());
    }

    public String getCode() {
        return null;
    }

    public void setCode(String code) {
        this.code = code;
    }
}
