package io.portico.admin.access;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.portico.model.access.Token;
import io.portico.model.colleague.Colleague;
import io.portico.model.colleague.Colleagues;
import io.portico.tenancy.CurrentTenant;
import io.portico.tenancy.Tenancy;
import io.portico.tenancy.TenantPath;
import io.portico.web.Cookies;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.security.enterprise.AuthenticationStatus;
import jakarta.security.enterprise.authentication.mechanism.http.HttpAuthenticationMechanism;
import jakarta.security.enterprise.authentication.mechanism.http.HttpMessageContext;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.net.URLEncoder;
import java.util.Set;

/** Runs before every filter: recognises the colleague, enters the firm, and asks for the role in it afresh each time. */
@ApplicationScoped
public class StaffAuthentication implements HttpAuthenticationMechanism {

    /** The cookie that names a row of the session table. */
    static final String COOKIE = "staff";

    /** Where the administration lives, whichever firm it is mounted in. */
    static final String PATH = "/admin";

    private static final Set<String> OPEN = Set.of("sign-in", "sign-up");

    @Inject
    Tenancy tenancy;

    @Inject
    CurrentTenant tenant;

    @Inject
    CurrentColleague current;

    @Inject
    Cookies cookies;

    @Inject
    Colleagues colleagues;

    @Inject
    Admission admission;

    @Override
    public AuthenticationStatus validateRequest(
            HttpServletRequest request, HttpServletResponse response, HttpMessageContext context) {
        var path = TenantPath.of(request);
        if (path.isShared() || path.isPrivate()) return context.doNothing();

        var token = cookies.token(request, COOKIE).orElse(null);
        var colleague = token == null ? null : colleagues.signedIn(token).orElse(null);
        if (colleague == null) {
            return OPEN.contains(path.first()) ? context.doNothing() : context.redirect(signIn(path, request));
        }
        return welcome(path, colleague, token, request, context);
    }

    private AuthenticationStatus welcome(
            TenantPath path, Colleague colleague, Token token, HttpServletRequest request, HttpMessageContext context) {
        if (!tenancy.enter(path, request)) {
            current.is(colleague, token, null);
        } else {
            var role = colleagues.role(colleague, tenant.get());
            current.is(colleague, token, role.orElse(null));
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
