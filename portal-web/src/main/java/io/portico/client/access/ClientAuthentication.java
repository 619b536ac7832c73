package io.portico.client.access;

import static java.nio.charset.StandardCharsets.UTF_8;

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
import java.util.Set;

/**
 * Runs before every filter: enters the firm, recognises the client by the firm's cookie, and sends everybody else to the
 * sign-in page. Registers no container session, so no cookie but ours is ever set.
 */
@ApplicationScoped
public class ClientAuthentication implements HttpAuthenticationMechanism {

    /** The cookie that names a row of the session table. */
    static final String COOKIE = "client";

    @Inject
    OneTransaction transaction;

    @Inject
    Tenancy tenancy;

    @Inject
    CurrentTenant tenant;

    @Inject
    CurrentClient current;

    @Inject
    Cookies cookies;

    @Inject
    Entrances entrances;

    @Inject
    ClientSessions sessions;

    @Inject
    ViewingDoor viewing;

    @Override
    public AuthenticationStatus validateRequest(
            HttpServletRequest request, HttpServletResponse response, HttpMessageContext context) {
        return Call.admitting(context, () -> admit(request, response, context));
    }

    private AuthenticationStatus admit(
            HttpServletRequest request, HttpServletResponse response, HttpMessageContext context) {
        var path = TenantPath.of(request);
        // Style sheets come to a page that says sorry as well, when no transaction can begin.
        if (!path.namesFirm() || !transaction.of(() -> recognise(path, request))) return context.doNothing();
        if (!tenant.get().isOpen()) {
            if (!Doors.isBrand(path)) request.setAttribute(Tenancy.INSTEAD, "/closed");
            return context.doNothing();
        }

        if (viewing.leadsTo(path)) return viewing.enter(path, request, context);
        if (current.isSignedIn()) return welcome(path, request, response, context);

        return Doors.isOpen(path) ? context.doNothing() : context.redirect(signIn(path, request));
    }

    /** Finds the firm and the client; false where no page of a firm is asked for. */
    private boolean recognise(TenantPath path, HttpServletRequest request) {
        if (!tenancy.enter(path, request) || path.isPrivate() || path.rest().isEmpty() || !path.first().equals(path.slug())) {
            return false;
        }
        if (tenant.get().isOpen() && !viewing.leadsTo(path)) {
            cookies.token(request, COOKIE).flatMap(entrances::enter).ifPresent(current::is);
        }
        return true;
    }

    private AuthenticationStatus welcome(
            TenantPath path, HttpServletRequest request, HttpServletResponse response, HttpMessageContext context) {
        if (!current.getCustomers().isEmpty() || Doors.isOpen(path)) {
            return context.notifyContainerAboutLogin(current.client().publicId(), Set.of("client"));
        }
        var home = request.getContextPath() + "/" + path.slug();
        sessions.close(current.entrance().sessionHash());
        cookies.drop(response, COOKIE, home);
        return context.redirect(home + "/nothing-shared");
    }

    private static String signIn(TenantPath path, HttpServletRequest request) {
        var signIn = request.getContextPath() + "/" + path.slug() + "/sign-in";
        if (!request.getMethod().equals("GET") || path.rest().equals("/")) return signIn;

        var query = request.getQueryString() == null ? "" : "?" + request.getQueryString();
        return signIn + "?next=" + URLEncoder.encode(path.rest() + query, UTF_8);
    }
}
