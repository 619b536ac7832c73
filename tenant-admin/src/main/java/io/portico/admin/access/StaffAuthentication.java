package io.portico.admin.access;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.portico.model.access.Token;
import io.portico.model.colleague.Colleague;
import io.portico.model.colleague.Colleagues;
import io.portico.model.colleague.Role;
import io.portico.model.colleague.StaffSession.Level;
import io.portico.model.colleague.StaffSessions;
import io.portico.model.colleague.StaffSessions.SignedIn;
import io.portico.platform.OneTransaction;
import io.portico.tenancy.CurrentTenant;
import io.portico.tenancy.Tenancy;
import io.portico.tenancy.TenantPath;
import io.portico.web.Call;
import io.portico.web.Cookies;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.security.enterprise.AuthenticationStatus;
import jakarta.security.enterprise.authentication.mechanism.http.HttpAuthenticationMechanism;
import jakarta.security.enterprise.authentication.mechanism.http.HttpMessageContext;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.net.URLEncoder;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Runs before every filter: recognises the colleague, enters the firm, and asks for the role in it afresh each time. */
@ApplicationScoped
public class StaffAuthentication implements HttpAuthenticationMechanism {

    /** The cookie that names a row of the session table. */
    static final String COOKIE = "staff";

    /** Where the administration lives, whichever firm it is mounted in. */
    static final String PATH = "/admin";

    /** The pages of the steps between the password and being signed in. */
    static final String SECOND = "/second";
    static final String ENROL = "/enrol";
    static final String CODES = "/codes";

    /** A colleague's own things, whichever firms they work for. */
    static final String ACCOUNT = "/account";

    private static final Set<String> OPEN = Set.of("sign-in", "sign-up", "join", "forgot", "reset", "undo");

    @Inject
    OneTransaction transaction;

    @Inject
    Tenancy tenancy;

    @Inject
    CurrentTenant tenant;

    @Inject
    CurrentColleague current;

    @Inject
    Arriving arriving;

    @Inject
    Threshold threshold;

    @Inject
    Cookies cookies;

    @Inject
    Colleagues colleagues;

    @Inject
    Admission admission;

    @Inject
    StaffSessions sessions;

    @Override
    public AuthenticationStatus validateRequest(
            HttpServletRequest request, HttpServletResponse response, HttpMessageContext context) {
        return Call.admitting(context, () -> admit(request, context));
    }

    private AuthenticationStatus admit(HttpServletRequest request, HttpMessageContext context) {
        var path = TenantPath.of(request);
        if (path.isShared() || path.isPrivate()) return context.doNothing();

        var token = cookies.token(request, COOKIE).orElse(null);
        var known = token == null ? null : transaction.of(() -> recognise(path, token, request));
        if (known == null) {
            return OPEN.contains(path.first()) ? context.doNothing() : context.redirect(signIn(path, request));
        }
        if (known.there().level() != Level.FULL) return halfway(path, known.there(), token, request, context);

        current.isProven(known.there().proven());
        return welcome(path, known, token, request, context);
    }

    /** Somebody at a browser, and what they are in each firm; the roles are null where no firm is entered. */
    private record Known(SignedIn there, Map<Long, Role> roles) {}

    private Known recognise(TenantPath path, Token token, HttpServletRequest request) {
        var there = sessions.find(token).orElse(null);
        if (there == null) return null;

        var enters = there.level() == Level.FULL && tenancy.enter(path, request);
        return new Known(there, enters ? colleagues.roles(there.colleague()) : null);
    }

    /** Whoever has a step before them can do nothing else, whatever they ask for and however. */
    private AuthenticationStatus halfway(
            TenantPath path, SignedIn there, Token token, HttpServletRequest request, HttpMessageContext context) {
        arriving.is(there.colleague(), token, there.level());
        var due = threshold.due(there.colleague(), there.level());
        var here = "/" + path.first() + path.rest();
        return here.equals(due) || OPEN.contains(path.first())
                ? context.doNothing()
                : context.redirect(request.getContextPath() + due);
    }

    private AuthenticationStatus welcome(
            TenantPath path, Known known, Token token, HttpServletRequest request, HttpMessageContext context) {
        var colleague = known.there().colleague();
        var roles = known.roles();
        if (roles == null) {
            current.is(colleague, token);
        } else {
            var role = Optional.ofNullable(roles.get(tenant.get().id()));
            current.is(colleague, token);
            role.ifPresent(held -> current.works(held, roles.size() > 1));
            var right = role.flatMap(held -> Gate.rightFor(path.rest()));
            if (right.isEmpty()) tenancy.leave(request);
            right.filter(asked -> admission.lack(asked).isPresent()).ifPresent(asked -> {
                request.setAttribute(LackPage.RIGHT, asked);
                request.setAttribute(Tenancy.INSTEAD, "/lack");
            });
        }
        return context.notifyContainerAboutLogin(Long.toString(colleague.id()), Set.of("colleague"));
    }

    private static String signIn(TenantPath path, HttpServletRequest request) {
        var signIn = request.getContextPath() + "/sign-in";
        if (!request.getMethod().equals("GET") || path.first().isEmpty()) return signIn;

        var query = request.getQueryString() == null ? "" : "?" + request.getQueryString();
        return signIn + "?next=" + URLEncoder.encode("/" + path.first() + path.rest() + query, UTF_8);
    }
}
