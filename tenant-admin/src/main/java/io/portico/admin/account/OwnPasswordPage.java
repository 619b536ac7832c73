package io.portico.admin.account;

import io.portico.admin.access.Proof;
import io.portico.admin.access.Threshold;
import io.portico.model.access.NewPassword;
import io.portico.model.access.PasswordRule;
import io.portico.platform.Hashing;
import io.portico.web.Notices;
import io.portico.web.Refusals;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.util.HashMap;
import java.util.Map;

/** A colleague changes their password; they have just proved who they are by their second factor. */
@Named
@RequestScoped
public class OwnPasswordPage {

    @Inject
    Me me;

    @Inject
    Threshold threshold;

    @Inject
    OwnFactors own;

    @Inject
    Proof proof;

    @Inject
    Hashing hashing;

    @Inject
    Refusals refusals;

    @Inject
    Notices notices;

    private final Map<String, String> typed = new HashMap<>();

    public void load() throws IOException {
        proof.isMissing();
    }

    /** Sets it, and signs out everywhere else. */
    public String save() throws IOException {
        if (proof.isMissing()) return null;

        var chosen = new NewPassword(typed.get("password"), typed.get("again"));
        var problems = chosen.problems(PasswordRule.WITH_SECOND_STEP, me.known());
        problems.forEach(refusals::tell);
        if (!problems.isEmpty()) return null;

        own.usePassword(hashing.hash(chosen.typed()));
        threshold.alone();
        notices.done("account.passwordChanged");
        return "/account?faces-redirect=true";
    }

    public int getShortest() {
        return PasswordRule.WITH_SECOND_STEP.shortest();
    }

    public String getEmail() {
        return me.email();
    }

    /** What is typed, by field; nothing of it is shown again. */
    public Map<String, String> getTyped() {
        return typed;
    }
}
