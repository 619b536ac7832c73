package io.portico.client.account;

import io.portico.client.access.CurrentClient;
import io.portico.client.access.SignOutPage;
import io.portico.model.access.NewPassword;
import io.portico.model.NotFound;
import io.portico.model.Refusal;
import io.portico.model.access.PasswordRule;
import io.portico.tenancy.CurrentTenant;
import io.portico.web.Notices;
import io.portico.web.Refusals;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Sets, changes or removes the client's own password. Its fields are the keys of {@code typed}. */
@Named
@RequestScoped
public class AccountPasswordPage {

    @Inject
    OwnPassword password;

    @Inject
    CurrentClient client;

    @Inject
    CurrentTenant tenant;

    @Inject
    SignOutPage exit;

    @Inject
    Refusals refusals;

    @Inject
    Notices notices;

    private final Map<String, String> typed = new HashMap<>();

    /** There is no such page where the firm wants codes only. */
    public void load() {
        if (!tenant.get().signInMethod().allowsPassword()) throw new NotFound("page", "account/password");
    }

    public String save() {
        var chosen = new NewPassword(typed.get("password"), typed.get("again"));
        return told(password.change(typed.get("old"), chosen), "account.passwordSaved");
    }

    public String remove() {
        return told(password.remove(typed.get("proof")), "account.passwordRemoved");
    }

    private String told(List<Refusal> problems, String done) {
        problems.forEach(refusals::tell);
        if (!problems.isEmpty()) return null;

        notices.done(done);
        return "/account?faces-redirect=true";
    }

    /** Signs out, to come back here with a fresh sign-in. */
    public String prove() {
        return exit.anew("/account/password");
    }

    public boolean isProven() {
        return password.isProven();
    }

    public boolean isThere() {
        return client.hasPassword();
    }

    public boolean isRemovable() {
        return isThere() && tenant.get().signInMethod().allowsCode();
    }

    public int getShortest() {
        return PasswordRule.ALONE.shortest();
    }

    public Map<String, String> getTyped() {
        return typed;
    }
}
