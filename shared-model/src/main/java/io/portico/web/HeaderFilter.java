package io.portico.web;

import io.portico.platform.Mishap;
import io.portico.platform.Settings;
import io.portico.platform.Trail;
import jakarta.inject.Inject;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.lang.System.Logger.Level;

/**
 * Puts the headers of security.md H-1, H-3 and H-6 and the request's id on every answer. What may be kept longer says so
 * itself afterwards. Being the first filter it also has the last word when the database can't be reached.
 */
public class HeaderFilter extends HttpFilter {

    private static final long serialVersionUID = 1;
    private static final System.Logger LOG = System.getLogger(HeaderFilter.class.getName());

    /** Context parameter: the policy of pages without scripts of a framework; empty where the framework sends its own. */
    public static final String POLICY = "io.portico.policy";

    @Inject
    transient Settings settings;

    @Inject
    transient Sorry sorry;

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        var policy = getServletContext().getInitParameter(POLICY);
        if (policy != null && !policy.isBlank()) response.setHeader("Content-Security-Policy", policy.strip());
        response.setHeader("X-Content-Type-Options", "nosniff");
        response.setHeader("Referrer-Policy", "strict-origin-when-cross-origin");
        response.setHeader("Cross-Origin-Opener-Policy", "same-origin");
        response.setHeader("Cross-Origin-Resource-Policy", "same-origin");
        response.setHeader("Permissions-Policy", "camera=(), geolocation=(), microphone=(), payment=()");
        response.setHeader("Cache-Control", "no-store");
        if (settings.overTls()) response.setHeader("Strict-Transport-Security", "max-age=31536000; includeSubDomains");
        var call = Call.of(request);
        call.answeredBy(response);
        try {
            if (call.failure() != null) throw call.failure();

            chain.doFilter(request, response);
        } catch (IOException | ServletException | RuntimeException e) {
            // The server tells its listeners nothing of the end of a request in which something was thrown.
            if (isAnswered(request, response, e)) {
                Calls.end(request, response.getStatus());
                Trail.end();
            } else {
                Calls.end(request, HttpServletResponse.SC_INTERNAL_SERVER_ERROR);
                throw e;
            }
        }
    }

    /** Puts what is no fault of ours into words, if nothing was answered yet. */
    private boolean isAnswered(HttpServletRequest request, HttpServletResponse response, Exception thrown) throws IOException {
        if (response.isCommitted()) return false;
        if (Sorry.isGarbled(thrown)) {
            response.resetBuffer();
            sorry.write(request, response, HttpServletResponse.SC_BAD_REQUEST, "unread");
            return true;
        }
        if (!Mishap.isPassing(thrown)) return false;

        LOG.log(Level.WARNING, "The database can't do it now: " + Sorry.rootOf(thrown));
        sorry.comeBack(request, response);
        return true;
    }
}
