package io.portico.client.password;

import io.portico.client.access.Askers;
import io.portico.model.NotFound;
import io.portico.model.access.EmailAddress;
import io.portico.model.access.NewPassword;
import io.portico.model.access.PasswordRule;
import io.portico.model.access.Token;
import io.portico.tenancy.CurrentTenant;
import io.portico.web.Notices;
import io.portico.web.Refusals;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;

/** Where a mailed link lets its reader choose a new password. Opening it uses nothing up. */
@Named
@RequestScoped
public class ResetPage {

    @Inject
    Resets resets;

    @Inject
    Passwords passwords;

    @Inject
    Askers askers;

    @Inject
    Refusals refusals;

    @Inject
    Notices notices;

    @Inject
    CurrentTenant tenant;

    @Inject
    HttpServletRequest request;

    private EmailAddress owner;
    private String password;
    private String again;

    @PostConstruct
    void find() {
        owner = Token.read(request.getParameter("r")).flatMap(resets::owner).orElse(null);
    }

    /** There is no such page where the firm wants codes only. */
    public void load() {
        if (!tenant.get().signInMethod().allowsPassword()) throw new NotFound("page", "reset");
    }

    public String save() {
        if (owner == null) return null;

        var chosen = new NewPassword(password, again);
        var problems = passwords.problems(chosen, owner);
        problems.forEach(refusals::tell);
        if (!problems.isEmpty()) return null;

        var token = Token.read(request.getParameter("r")).orElseThrow();
        passwords.forgive(resets.use(token, passwords.hash(chosen), askers.current()));
        notices.done("reset.done");
        return "/password?faces-redirect=true";
    }

    /** Whether the link still works. */
    public boolean isOpen() {
        return owner != null;
    }

    public String getEmail() {
        return owner.original();
    }

    public int getShortest() {
        return PasswordRule.ALONE.shortest();
    }

    public String getPassword() {
        return password;
    }

    public void setPassword(String password) {
        this.password = password;
    }

    public String getAgain() {
        return again;
    }

    public void setAgain(String again) {
        this.again = again;
    }
}
