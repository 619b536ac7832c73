package io.portico.admin.team;

import io.portico.model.colleague.Role;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.Optional;

/** What was chosen in a form of the team. */
final class Chosen {

    private Chosen() {}

    /** The role, if one of ours was chosen. */
    static Optional<Role> role(HttpServletRequest request) {
        var chosen = request.getParameter("role");
        return Arrays.stream(Role.values()).filter(role -> role.name().equals(chosen)).findFirst();
    }
}
