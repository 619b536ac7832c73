package io.portico.client.password;

import io.portico.model.Refusal;
import io.portico.model.access.EmailAddress;
import io.portico.model.access.PasswordRule;
import io.portico.tenancy.Firm;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/** A password somebody chooses, typed twice. */
public record NewPassword(String typed, String again) {

    /** Everything that is wrong with it, at the fields {@code password} and {@code again}; empty when it may be used. */
    public List<Refusal> problems(Firm firm, EmailAddress owner) {
        var problems = new ArrayList<Refusal>();
        try {
            PasswordRule.ALONE.check(typed, List.of(firm.name(), firm.slug(), owner.original()));
        } catch (Refusal refusal) {
            problems.add(refusal.at("password"));
        }
        if (typed != null && !Objects.equals(typed, again)) problems.add(Refusal.on("again", "password.differ"));
        return problems;
    }
}
