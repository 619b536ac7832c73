package io.portico.admin.access;

import static io.portico.model.colleague.Right.MAIL;
import static io.portico.model.colleague.Right.PORTAL;
import static io.portico.model.colleague.Right.VIEW_AS_CLIENT;
import static jakarta.servlet.http.HttpServletResponse.SC_FORBIDDEN;

import io.portico.model.Refusal;
import io.portico.model.colleague.Right;
import io.portico.tenancy.CurrentTenant;
import io.portico.web.Response;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;

/** Decides whether a colleague may: by their role in this firm, and by what the firm has subscribed to. */
@RequestScoped
public class Admission {

    private static final Set<Right> WITH_PORTAL = EnumSet.of(PORTAL, MAIL, VIEW_AS_CLIENT);

    @Inject
    CurrentColleague me;

    @Inject
    CurrentTenant tenant;

    @Inject
    Response response;

    /** What the colleague lacks for this, or nothing. */
    public Optional<Lack> lack(Right right) {
        if (!me.may(right)) return Optional.of(Lack.ROLE);

        var closed = WITH_PORTAL.contains(right) && !tenant.get().edition().hasPortal();
        return closed ? Optional.of(Lack.EDITION) : Optional.empty();
    }

    /** Refuses whoever lacks something, and says so to browsers and programs alike. */
    public void demand(Right right) {
        lack(right).ifPresent(lack -> {
            response.get().setStatus(SC_FORBIDDEN);
            throw new Refusal(lack.key());
        });
    }
}
