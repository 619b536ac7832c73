package io.portico.web;

import io.portico.platform.Figures;
import io.portico.platform.Trail;
import io.portico.tenancy.TenantPath;
import jakarta.inject.Inject;
import jakarta.servlet.ServletContext;
import jakarta.servlet.ServletContextEvent;
import jakarta.servlet.ServletContextListener;
import jakarta.servlet.ServletRequestEvent;
import jakarta.servlet.ServletRequestListener;
import jakarta.servlet.http.HttpServletRequest;
import java.lang.System.Logger.Level;
import java.sql.DriverManager;
import java.time.Duration;
import org.eclipse.microprofile.metrics.MetricRegistry;

/** Counts every request and writes one line for each that is more than a file: what was asked for, and how it ended. */
public class Calls implements ServletRequestListener, ServletContextListener {

    private static final System.Logger LOG = System.getLogger("io.portico.requests");
    private static final long MILLION = 1_000_000;
    private static final int LONGEST_PATH = 300;
    private static final int GREETING_SECONDS = 2;

    @Inject
    MetricRegistry figures;

    @Override
    public void contextInitialized(ServletContextEvent started) {
        // The driver greets a database for ever, whatever its address says, unless the JVM has a limit for that.
        DriverManager.setLoginTimeout(GREETING_SECONDS);
        Figures.showIn(figures);
    }

    @Override
    public void contextDestroyed(ServletContextEvent ending) {
        Figures.showIn(null);
    }

    @Override
    public void requestInitialized(ServletRequestEvent begun) {
        Trail.begin(Call.of(begun.getServletRequest()).id());
    }

    @Override
    public void requestDestroyed(ServletRequestEvent over) {
        var request = (HttpServletRequest) over.getServletRequest();
        end(request, Call.of(request).status());
        Trail.end();
    }

    /** Counts a request that ends with this status and writes its line, once. */
    static void end(HttpServletRequest request, int status) {
        var call = Call.of(request);
        if (!call.ends()) return;

        var app = app(request.getServletContext());
        Figures.count("portico_requests_total", "app", app, "status", status / 100 + "xx");
        Figures.took(Duration.ofNanos(call.nanos()), "portico_request", "app", app);
        if (status >= 400 || !TenantPath.of(request).isShared()) tell(request, app, status, call.nanos() / MILLION);
    }

    // The query is left out: links in mails carry their keys there.
    private static void tell(HttpServletRequest request, String app, int status, long millis) {
        var path = request.getRequestURI();
        var line = request.getMethod() + " " + path.substring(0, Math.min(path.length(), LONGEST_PATH)) + " " + status;
        Trail.with("app", app, () -> Trail.with("status_int", Integer.toString(status), () ->
                Trail.with("millis_int", Long.toString(millis), () -> LOG.log(Level.INFO, line))));
    }

    private static String app(ServletContext context) {
        return context.getContextPath().isEmpty() ? "portal" : "admin";
    }
}
