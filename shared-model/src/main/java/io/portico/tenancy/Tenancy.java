package io.portico.tenancy;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;

/** Finds the firm a path names and enters it. */
@ApplicationScoped
public class Tenancy {

    /** Request attribute: the page to show instead of the one asked for, set by an application before the filter runs. */
    public static final String INSTEAD = "io.portico.instead";

    private static final String CLOSED = "io.portico.closed";

    @Inject
    Firms firms;

    @Inject
    CurrentTenant current;

    /** Treats the firm as if it didn't exist for the rest of this request: whoever has no business in it learns nothing. */
    public void leave(HttpServletRequest request) {
        current.leave();
        request.setAttribute(CLOSED, true);
    }

    /** Enters the firm at this path; false when nobody lives there now. Calling it again in a request costs nothing. */
    public boolean enter(TenantPath path, HttpServletRequest request) {
        if (current.isPresent()) return true;
        if (request.getAttribute(CLOSED) != null) return false;
        if (!path.namesFirm()) return false;

        var firm = firms.at(path.slug());
        firm.ifPresent(current::enter);
        return firm.isPresent();
    }

    /** Where the firm moved that once lived here. */
    public Optional<String> newAddress(TenantPath path, HttpServletRequest request) {
        if (!path.namesFirm() || request.getAttribute(CLOSED) != null) return Optional.empty();

        return firms.onceAt(path.slug()).map(Firm::slug);
    }

    /** The path below the place where the pages are mounted. */
    String inside(TenantPath path) {
        return path.rest().substring(current.mount().length());
    }

    /** The page inside the application that answers this path. */
    String page(TenantPath path, HttpServletRequest request) {
        var instead = (String) request.getAttribute(INSTEAD);
        if (instead != null) return instead;

        var page = inside(path);
        return page.equals("/") ? "/index" : page;
    }
}
