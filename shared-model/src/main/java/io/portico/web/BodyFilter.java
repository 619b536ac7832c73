package io.portico.web;

import static jakarta.servlet.http.HttpServletResponse.SC_LENGTH_REQUIRED;
import static jakarta.servlet.http.HttpServletResponse.SC_REQUEST_ENTITY_TOO_LARGE;

import io.portico.tenancy.TenantPath;
import jakarta.inject.Inject;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;

/**
 * Turns away a body that is larger than any form or doesn't say how large it is, before anything is read of it. Pages that
 * have words for it answer themselves: {@link #WORDED} names them.
 */
public class BodyFilter extends HttpFilter {

    private static final long serialVersionUID = 1;

    /** Bytes of the largest form without files (security.md R-1). */
    private static final long FORM = 1024L * 1024;

    /** Bytes of the largest upload, 100 MiB, and what its form adds. */
    private static final long UPLOAD = 101 * FORM;

    /** Context parameter of an app that takes uploads: the paths within a firm whose pages say themselves what is too much. */
    public static final String WORDED = "io.portico.worded";

    @Inject
    transient Sorry sorry;

    /** Whether the request brings more than any upload may. */
    public static boolean isTooLarge(HttpServletRequest request) {
        return request.getContentLengthLong() > UPLOAD;
    }

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        if (request.getHeader("Transfer-Encoding") != null) {
            refuse(request, response, SC_LENGTH_REQUIRED);
        } else if (request.getContentLengthLong() > most(request) && !isWorded(request)) {
            refuse(request, response, SC_REQUEST_ENTITY_TOO_LARGE);
        } else {
            chain.doFilter(request, response);
        }
    }

    private long most(HttpServletRequest request) {
        var type = request.getContentType();
        var files = type != null && type.startsWith("multipart/");
        return files && getServletContext().getInitParameter(WORDED) != null ? UPLOAD : FORM;
    }

    private boolean isWorded(HttpServletRequest request) {
        var worded = getServletContext().getInitParameter(WORDED);
        return worded != null && List.of(worded.split(" ")).contains(TenantPath.of(request).rest());
    }

    // No page of the app says it, since most pages would read what was sent.
    private void refuse(HttpServletRequest request, HttpServletResponse response, int status) throws IOException {
        response.setHeader("Connection", "close");
        sorry.write(request, response, status, status == SC_LENGTH_REQUIRED ? "sizeless" : "oversized");
    }
}
