package io.portico.client.watch;

import static jakarta.servlet.http.HttpServletResponse.SC_NOT_FOUND;
import static java.nio.charset.StandardCharsets.UTF_8;

import io.portico.platform.DatabaseWatch;
import io.portico.platform.DatabaseWatch.State;
import io.portico.platform.Figures;
import io.portico.platform.FiguresMXBean;
import io.portico.platform.Settings;
import io.portico.tenancy.CurrentTenant;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.security.MessageDigest;
import java.util.Map;
import java.util.TreeMap;
import javax.management.JMException;
import javax.management.JMX;
import javax.management.ObjectName;

/**
 * This node's figures in the notation of Prometheus, for the operator alone: whoever doesn't bring the token of the
 * settings finds nothing here. No figure names a firm or a person.
 */
@WebServlet("/metrics")
public class MetricsServlet extends HttpServlet {

    private static final long serialVersionUID = 1;

    @Inject
    transient Settings settings;

    @Inject
    transient DatabaseWatch database;

    @Inject
    transient CurrentTenant tenant;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        if (!isOperator(request)) {
            response.sendError(SC_NOT_FOUND);
            return;
        }
        response.setContentType("text/plain; version=0.0.4; charset=utf-8");
        response.getWriter().write(text(figures()));
    }

    private boolean isOperator(HttpServletRequest request) {
        var token = settings.metricsToken();
        var brought = request.getHeader("Authorization");
        return token != null && brought != null && !tenant.isPresent()
                && MessageDigest.isEqual(("Bearer " + token).getBytes(UTF_8), brought.getBytes(UTF_8));
    }

    private Map<String, Long> figures() {
        var figures = new TreeMap<String, Long>();
        var state = database.state();
        figures.put("portico_database_up", state == State.AWAY ? 0L : 1L);
        figures.put("portico_ready", state == State.READY && !settings.isStopping() ? 1L : 0L);
        figures.putAll(counted());
        figures.putAll(Pool.figures());
        figures.putAll(database.waiting());
        return figures;
    }

    private static Map<String, Long> counted() {
        var counted = new TreeMap<String, Long>();
        try {
            var register = ManagementFactory.getPlatformMBeanServer();
            for (var app : register.queryNames(new ObjectName(Figures.ALL), null)) {
                JMX.newMXBeanProxy(register, app, FiguresMXBean.class).getFigures()
                        .forEach((name, count) -> counted.merge(name, count, Long::sum));
            }
            return counted;
        } catch (JMException e) {
            throw new IllegalStateException(e);
        }
    }

    /** One line for each figure, and its kind before the first of a name. */
    static String text(Map<String, Long> figures) {
        var text = new StringBuilder();
        var before = "";
        for (var figure : figures.entrySet()) {
            var name = family(figure.getKey());
            if (!name.equals(before)) text.append("# TYPE ").append(name).append(' ').append(kind(name)).append('\n');
            before = name;
            text.append(figure.getKey()).append(' ').append(figure.getValue()).append('\n');
        }
        return text.toString();
    }

    private static String family(String figure) {
        return figure.replaceAll("\\{.*", "").replaceAll("_(bucket|count|sum)$", "");
    }

    private static String kind(String name) {
        return name.endsWith("_total") ? "counter" : name.equals("portico_request_milliseconds") ? "histogram" : "gauge";
    }
}
