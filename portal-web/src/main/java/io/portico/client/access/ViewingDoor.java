package io.portico.client.access;

import io.portico.model.viewing.Viewing;
import io.portico.tenancy.CurrentTenant;
import io.portico.tenancy.Tenancy;
import io.portico.tenancy.TenantPath;
import io.portico.web.Cookies;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.security.enterprise.AuthenticationStatus;
import jakarta.security.enterprise.authentication.mechanism.http.HttpMessageContext;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Lets colleagues look at the portal as a client sees it: at an address of its own, {@code /acme/viewing/7ZQ…}, with a
 * cookie that goes nowhere else. So several looks go on side by side, and the colleague's own sign-in as a client isn't
 * touched. Nothing that is done there is kept (docs/adr/0016-view-as-client.md).
 */
@ApplicationScoped
class ViewingDoor {

    private static final Pattern PLACE = Pattern.compile("/viewing/([0-9A-Z]{13})(/.*)?");
    private static final String OVER = "/WEB-INF/viewing-over.xhtml";

    @Inject
    Viewings viewings;

    @Inject
    CurrentTenant tenant;

    @Inject
    CurrentClient current;

    @Inject
    Cookies cookies;

    /** Whether this address is one of a look. */
    boolean leadsTo(TenantPath path) {
        return PLACE.matcher(path.rest()).matches();
    }

    /** Enters the look that the address names and the cookie opens; without one there is nothing there. */
    AuthenticationStatus enter(TenantPath path, HttpServletRequest request, HttpMessageContext context) {
        var place = PLACE.matcher(path.rest());
        if (!place.matches()) return context.doNothing();

        var look = cookies.token(request, Viewing.COOKIE).flatMap(token -> viewings.find(place.group(1), token));
        if (look.isEmpty()) return context.doNothing();
        if (look.get().isOver()) return over(request, context);

        var mount = Viewing.mount(look.get().publicId());
        tenant.look(mount);
        current.looks(look.get());
        if (!request.getMethod().equals("POST") && place.group(2) != null && Doors.isOpen(place.group(2))) {
            return context.redirect(request.getContextPath() + "/" + path.slug() + mount + "/");
        }
        return context.notifyContainerAboutLogin(look.get().client().publicId(), Set.of("client"));
    }

    private AuthenticationStatus over(HttpServletRequest request, HttpMessageContext context) {
        tenant.look("");
        request.setAttribute(Tenancy.INSTEAD, OVER);
        return context.doNothing();
    }
}
