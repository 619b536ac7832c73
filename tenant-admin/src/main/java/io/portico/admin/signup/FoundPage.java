package io.portico.admin.signup;

import io.portico.admin.access.CurrentColleague;
import io.portico.admin.access.Proof;
import io.portico.model.Refusal;
import io.portico.model.founding.Foundings;
import io.portico.platform.Limit;
import io.portico.platform.Limits;
import io.portico.web.Here;
import io.portico.web.Refusals;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.ExternalContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.Map;

/** Somebody who works for one firm or several founds one more. Its fields are the keys of {@code typed}. */
@Named
@RequestScoped
public class FoundPage {

    @Inject
    FirmForm form;

    @Inject
    Foundings foundings;

    @Inject
    CurrentColleague me;

    @Inject
    Proof proof;

    @Inject
    Limits limits;

    @Inject
    Refusals refusals;

    @Inject
    Here here;

    @Inject
    ExternalContext faces;

    @Inject
    HttpServletRequest request;

    private final Map<String, String> typed = new HashMap<>();

    /** A new firm is founded by who has just proved who they are (security.md S-4). */
    public void load() throws IOException {
        proof.isMissing();
    }

    public void found() throws IOException {
        if (proof.isMissing()) return;


        var wrong = new ArrayList<Refusal>();
        var firm = form.read(typed, getCapacity(), wrong);
        wrong.forEach(refusals::tell);
        if (!wrong.isEmpty()) return;
        if (!limits.allows(Limit.SIGN_UPS_PER_NETWORK, request.getRemoteAddr())) throw new Refusal("signUp.tooMany");

        foundings.found(me.colleague(), firm.slug(), firm.company(), firm.capacity());
        faces.redirect(here.to("/" + firm.slug() + "/start"));
    }

    public Map<String, String> getTyped() {
        return typed;
    }

    public String getCapacity() {
        return request.getParameter("capacity");
    }
}
