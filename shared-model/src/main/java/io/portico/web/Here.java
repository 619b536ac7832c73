package io.portico.web;

import io.portico.tenancy.CurrentTenant;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;

/**
 * Where a request is, as the browser sees it. The injected request doesn't know that a firm was mounted: its context path
 * lacks the firm's address, and after the forward its URI is that of the page inside.
 */
@Named
@RequestScoped
public class Here {

    @Inject
    HttpServletRequest request;

    @Inject
    CurrentTenant tenant;

    /** What every address of this app begins with: {@code /acme}, {@code /admin/acme}, or {@code /admin} in no firm. A look goes on below its own address. */
    public String getBase() {
        return tenant.isPresent() ? getRoot() + "/" + tenant.get().slug() + tenant.mount() : getRoot();
    }

    /** What addresses of no firm begin with: {@code /admin}. */
    public String getRoot() {
        return request.getServletContext().getContextPath();
    }

    /** The address of a page, given by its path such as {@code /invoices}. */
    public String to(String page) {
        return getBase() + page;
    }

    /** The path that was asked for, without the query. */
    public String getAddress() {
        return addressOf(request);
    }

    /** The query that was asked for, or null. */
    public String getQuery() {
        return queryOf(request);
    }

    /** The path a browser asked for, however the request was dispatched since. */
    static String addressOf(HttpServletRequest request) {
        var forwarded = (String) request.getAttribute(RequestDispatcher.FORWARD_REQUEST_URI);
        return forwarded == null ? request.getRequestURI() : forwarded;
    }

    /** The query a browser asked with, or null; a forward to a page without one hides it from the request. */
    static String queryOf(HttpServletRequest request) {
        var forwarded = request.getAttribute(RequestDispatcher.FORWARD_REQUEST_URI) != null;
        return forwarded ? (String) request.getAttribute(RequestDispatcher.FORWARD_QUERY_STRING) : request.getQueryString();
    }
}
