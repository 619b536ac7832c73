package io.portico.web;

import static jakarta.servlet.http.HttpServletResponse.SC_NOT_FOUND;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/**
 * Answers 404 once Faces is done with a request that asked for a record that isn't there. Saying so from within would show
 * the error page inside the running request, and Faces would lose its context. What broke and will pass is handed on to the
 * first filter in the same way.
 */
public class NotFoundFilter extends HttpFilter {

    private static final long serialVersionUID = 1;
    private static final String MISSING = "io.portico.missing";
    private static final String PASSING = "io.portico.passing";

    /** Notes that what was asked for isn't there. */
    static void mark(HttpServletRequest request) {
        request.setAttribute(MISSING, true);
    }

    /** Notes what broke and will pass. */
    static void mark(HttpServletRequest request, Throwable passing) {
        request.setAttribute(PASSING, passing);
    }

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        chain.doFilter(request, response);
        if (request.getAttribute(PASSING) instanceof Throwable passing) throw new ServletException(passing);
        if (request.getAttribute(MISSING) == null) {
            // Left to itself the server closes a page that is longer than its buffer before all of it is written.
            response.flushBuffer();
            return;
        }
        request.removeAttribute(MISSING);
        response.sendError(SC_NOT_FOUND);
    }
}
