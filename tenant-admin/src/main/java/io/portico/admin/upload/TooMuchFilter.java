package io.portico.admin.upload;

import io.portico.web.BodyFilter;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Collections;
import java.util.Enumeration;
import java.util.Map;

/**
 * Answers an upload that is too large with the page it was sent from, which says so, and reads nothing into it. Browsers
 * show an answer only when they are done with sending, so the rest is taken from the line and thrown away.
 */
public class TooMuchFilter extends HttpFilter {

    private static final long serialVersionUID = 1;
    private static final String MARK = TooMuchFilter.class.getName();
    private static final long PATIENCE_BYTES = 1024L * 1024 * 1024;
    private static final long PATIENCE_NANOS = 300_000_000_000L;

    /** Whether the page is shown because too much was sent to it. */
    public static boolean answers(HttpServletRequest request) {
        return request.getAttribute(MARK) != null;
    }

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        if (!BodyFilter.isTooLarge(request)) {
            chain.doFilter(request, response);
            return;
        }
        request.setAttribute(MARK, true);
        response.setStatus(HttpServletResponse.SC_REQUEST_ENTITY_TOO_LARGE);
        response.setHeader("Connection", "close");
        chain.doFilter(new Opened(request), response);
        response.flushBuffer();
        throwAway(request);
    }

    private static void throwAway(HttpServletRequest request) throws IOException {
        var until = System.nanoTime() + PATIENCE_NANOS;
        var buffer = new byte[64 * 1024];
        var in = request.getInputStream();
        for (var left = PATIENCE_BYTES; left > 0 && System.nanoTime() - until < 0; ) {
            var read = in.read(buffer);
            if (read < 0) return;
            left -= read;
        }
    }

    /** The request as if somebody had only opened the page. */
    private static final class Opened extends HttpServletRequestWrapper {

        Opened(HttpServletRequest request) {
            super(request);
        }

        @Override
        public String getMethod() {
            return "GET";
        }

        @Override
        public String getParameter(String name) {
            return null;
        }

        @Override
        public String[] getParameterValues(String name) {
            return null;
        }

        @Override
        public Map<String, String[]> getParameterMap() {
            return Map.of();
        }

        @Override
        public Enumeration<String> getParameterNames() {
            return Collections.emptyEnumeration();
        }
    }
}
