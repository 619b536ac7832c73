package io.portico.web;

import static jakarta.servlet.http.HttpServletResponse.SC_FORBIDDEN;

import io.portico.platform.Settings;
import jakarta.inject.Inject;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Set;

/** Refuses whatever another site sends in our visitors' name (security.md H-4), before anything is read of it. */
public class OriginFilter extends HttpFilter {

    private static final long serialVersionUID = 1;
    private static final Set<String> SAFE = Set.of("GET", "HEAD");
    private static final List<String> KNOWN = List.of("GET", "HEAD", "POST");

    @Inject
    transient Settings settings;

    @Inject
    transient Sorry sorry;

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        if (!KNOWN.contains(request.getMethod())) {
            response.setHeader("Allow", String.join(", ", KNOWN));
            sorry.write(request, response, HttpServletResponse.SC_METHOD_NOT_ALLOWED, "unusual");
        } else if (SAFE.contains(request.getMethod()) || isOwn(request)) {
            chain.doFilter(request, response);
        } else {
            response.sendError(SC_FORBIDDEN);
        }
    }

    private boolean isOwn(HttpServletRequest request) {
        var site = request.getHeader("Sec-Fetch-Site");
        if (site != null) return site.equals("same-origin");

        var origin = request.getHeader("Origin");
        return origin == null || origin.equals(settings.baseUrl().replaceAll("(?<=[^/:])/.*", ""));
    }
}
