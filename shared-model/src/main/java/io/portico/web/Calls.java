package io.portico.web;

import io.portico.platform.Figures;
import io.portico.platform.Trail;
import io.portico.tenancy.TenantPath;
import jakarta.servlet.ServletContext;
import jakarta.servlet.ServletContextEvent;
import jakarta.servlet.ServletContextListener;
import jakarta.servlet.ServletRequestEvent;
import jakarta.servlet.ServletRequestListener;
import jakarta.servlet.http.HttpServletRequest;
import java.lang.System.Logger.Level;
import java.sql.DriverManager;

/** Counts every request and writes one line for each that is more than a file: what was asked for, and how it ended. */
public class Calls implements ServletRequestListener, ServletContextListener {

    private static final System.Logger LOG = System.getLogger("io.portico.requests");
    private static final long MILLION = 1_000_000;
    /** Upper ends of the classes in which durations are counted, in milliseconds. */
    private static final long[] CLASSES = {50, 250, 1000, 5000};
    private static final int LONGEST_PATH = 300;
    private static final int GREETING_SECONDS = 2;

    @Override
    public void contextInitialized(ServletContextEvent started) {
        // The driver greets a database for ever, whatever its address says, unless the JVM has a limit for that.
        DriverManager.setLoginTimeout(GREETING_SECONDS);
        Figures.show(app(started.getServletContext()));
    }

    @Override
    public void contextDestroyed(ServletContextEvent ending) {
        Figures.hide(app(ending.getServletContext()));
    }

    @Override
    public void requestInitialized(ServletRequestEvent begun) {
        Trail.begin(Call.of(begun.getServletRequest()).id());
    }

    @Override
    public void requestDestroyed(ServletRequestEvent over) {
        var request = (HttpServletRequest) over.getServletRequest();
        var call = Call.of(request);
        var millis = call.nanos() / MILLION;
        var app = app(over.getServletContext());
        count(app, call.status(), millis);
        if (call.status() >= 400 || !TenantPath.of(request).isShared()) tell(request, app, call.status(), millis);
        Trail.end();
    }

    private static void count(String app, int status, long millis) {
        Figures.count("portico_requests_total{app=\"" + app + "\",status=\"" + status / 100 + "xx\"}");
        for (var end : CLASSES) {
            if (millis > end) continue;
            Figures.count("portico_request_milliseconds_bucket{app=\"" + app + "\",le=\"" + end + "\"}");
        }
        Figures.count("portico_request_milliseconds_bucket{app=\"" + app + "\",le=\"+Inf\"}");
        Figures.count("portico_request_milliseconds_count{app=\"" + app + "\"}");
        Figures.add("portico_request_milliseconds_sum{app=\"" + app + "\"}", millis);
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
