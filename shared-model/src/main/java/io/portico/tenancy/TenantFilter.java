package io.portico.tenancy;

import static jakarta.servlet.DispatcherType.ERROR;
import static jakarta.servlet.http.HttpServletResponse.SC_NOT_FOUND;

import jakarta.inject.Inject;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Set;

/** Mounts the application at /{address}: the address moves from the path into the context path. */
public class TenantFilter extends HttpFilter {

    private static final long serialVersionUID = 1;

    /** Context parameter: first words that are pages of no firm, such as the staff's sign-in. */
    public static final String FIRMLESS = "io.portico.firmless";

    @Inject
    transient Tenancy tenancy;

    @Inject
    transient CurrentTenant current;

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        var path = TenantPath.of(request);

        if (request.getDispatcherType() == ERROR) {
            chain.doFilter(mounted(request), response);
        } else if (path.isShared()) {
            chain.doFilter(request, response);
        } else if (isFirmless(path) && !path.isPrivate()) {
            request.getRequestDispatcher("/" + path.first() + path.rest()).forward(request, response);
        } else if (!path.namesFirm() || path.isPrivate()) {
            response.sendError(SC_NOT_FOUND);
        } else if (tenancy.enter(path, request)) {
            serve(path, request, response);
        } else {
            redirectToNewAddress(path, request, response);
        }
    }

    private void serve(TenantPath path, HttpServletRequest request, HttpServletResponse response)
            throws IOException, ServletException {
        if (!path.first().equals(path.slug())) {
            redirect(path.slug(), path, request, response);
        } else if (tenancy.inside(path).isEmpty()) {
            redirect(path.slug(), new TenantPath(path.slug(), path.rest() + "/"), request, response);
        } else {
            request.getRequestDispatcher(tenancy.page(path, request)).forward(mounted(request), response);
        }
    }

    private void redirectToNewAddress(TenantPath path, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        var moved = tenancy.newAddress(path, request);
        if (moved.isEmpty()) {
            response.sendError(SC_NOT_FOUND);
        } else {
            redirect(moved.get(), path, request, response);
        }
    }

    private static void redirect(
            String slug, TenantPath path, HttpServletRequest request, HttpServletResponse response) {
        var query = request.getQueryString() == null ? "" : "?" + request.getQueryString();
        response.setStatus(HttpServletResponse.SC_PERMANENT_REDIRECT);
        response.setHeader("Cache-Control", "no-store");
        response.setHeader("Location", request.getContextPath() + "/" + slug + path.rest() + query);
    }

    private boolean isFirmless(TenantPath path) {
        var words = getServletContext().getInitParameter(FIRMLESS);
        return words != null && Set.of(words.split(" ")).contains(path.first());
    }

    private HttpServletRequest mounted(HttpServletRequest request) {
        if (!current.isPresent()) return request;

        var prefix = request.getContextPath() + "/" + current.get().slug() + current.mount();
        return new HttpServletRequestWrapper(request) {
            @Override
            public String getContextPath() {
                return prefix;
            }
        };
    }
}
