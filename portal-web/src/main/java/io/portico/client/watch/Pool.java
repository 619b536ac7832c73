package io.portico.client.watch;

import java.lang.management.ManagementFactory;
import java.util.LinkedHashMap;
import java.util.Map;
import javax.management.JMException;
import javax.management.ObjectName;

/** How the connections to the database are used, as the server itself tells. */
final class Pool {

    private static final String STATISTICS = "WebSphere:type=ConnectionPoolStats,name=jdbc/portico,*";
    private static final Map<String, String> TOLD = Map.of(
            "ManagedConnectionCount", "portico_pool_connections",
            "FreeConnectionCount", "portico_pool_connections_free",
            "CreateCount", "portico_pool_connections_created_total",
            "DestroyCount", "portico_pool_connections_destroyed_total");
    private static final Map<String, String> MEASURED = Map.of(
            "WaitTime", "portico_pool_wait_milliseconds",
            "InUseTime", "portico_pool_use_milliseconds");

    private Pool() {}

    /** By names in the notation of Prometheus; times are averages since the start. */
    static Map<String, Long> figures() {
        var figures = new LinkedHashMap<String, Long>();
        try {
            var register = ManagementFactory.getPlatformMBeanServer();
            for (var pool : register.queryNames(new ObjectName(STATISTICS), null)) {
                for (var one : TOLD.entrySet()) figures.put(one.getValue(), number(register.getAttribute(pool, one.getKey())));
                for (var one : MEASURED.entrySet()) figures.put(one.getValue(), number(register.getAttribute(pool, one.getKey())));
            }
        } catch (JMException e) {
            figures.clear();
        }
        return figures;
    }

    private static long number(Object value) {
        return Math.round(((Number) value).doubleValue());
    }
}
