package io.portico.model.access;

import io.portico.model.Refusal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Objects;

/** A password somebody chooses, typed twice. */
public record NewPassword(String typed, String again) {

    /**
     * Everything that is wrong with it, at the fields {@code password} and {@code again}; empty when it may be used.
     * {@code about} is what everybody knows of its owner.
     */
    public List<Refusal> problems(PasswordRule rule, Collection<String> about) {
        var problems = new ArrayList<Refusal>();
        try {
            rule.check(typed, about);
        } catch (Refusal refusal) {
            problems.add(refusal.at("password"));
        }
        if (typed != null && !Objects.equals(typed, again)) problems.add(Refusal.on("again", "password.differ"));
        return problems;
    }
}
