package io.portico.admin.password;

import io.portico.admin.access.Newcomers;
import io.portico.model.access.Device;
import io.portico.model.access.NewPassword;
import io.portico.model.access.PasswordRule;
import io.portico.model.access.Token;
import io.portico.model.colleague.StaffResets;
import io.portico.model.post.Asked;
import io.portico.platform.DatabaseClock;
import io.portico.platform.Hashing;
import io.portico.web.Notices;
import io.portico.web.Refusals;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** Where a mailed link lets a colleague choose a new password. Opening it uses nothing up. */
@Named
@RequestScoped
public class ResetPage {

    @Inject
    StaffResets resets;

    @Inject
    Hashing hashing;

    @Inject
    Newcomers newcomers;

    @Inject
    DatabaseClock clock;

    @Inject
    Refusals refusals;

    @Inject
    Notices notices;

    @Inject
    HttpServletRequest request;

    private final Map<String, String> typed = new HashMap<>();
    private StaffResets.Owner owner;

    @PostConstruct
    void find() {
        owner = token().flatMap(resets::owner).orElse(null);
    }

    private Optional<Token> token() {
        return Token.read(request.getParameter("r"));
    }

    public String save() {
        if (!isOpen()) return null;

        var chosen = new NewPassword(typed.get("password"), typed.get("again"));
        var problems = chosen.problems(PasswordRule.WITH_SECOND_STEP, owner.known());
        problems.forEach(refusals::tell);
        if (!problems.isEmpty()) return null;

        var asked = new Asked(clock.now(), Device.of(request.getHeader("User-Agent")));
        newcomers.forgive(resets.use(token().orElseThrow(), hashing.hash(chosen.typed()), asked));
        notices.done("reset.done");
        return "/sign-in?faces-redirect=true";
    }

    /** Whether the link still works. */
    public boolean isOpen() {
        return owner != null;
    }

    public String getEmail() {
        return owner.email();
    }

    public int getShortest() {
        return PasswordRule.WITH_SECOND_STEP.shortest();
    }

    public Map<String, String> getTyped() {
        return typed;
    }
}
