package io.portico.platform;

import java.lang.management.ManagementFactory;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.LongAdder;
import javax.management.JMException;
import javax.management.ObjectName;

/**
 * What this app has counted since it started. Each app keeps its own and shows it in the JVM's register of beans, because
 * the apps share no class; the portal reads them all.
 */
public final class Figures implements FiguresMXBean {

    /** Where all apps' figures are found. */
    public static final String ALL = "io.portico:type=Figures,app=*";

    private static final Map<String, LongAdder> COUNTS = new ConcurrentHashMap<>();

    private Figures() {}

    /** Counts one more of these, by a name such as {@code portico_limits_total{limit="X"}}. Never a firm's or a person's. */
    public static void count(String name) {
        add(name, 1);
    }

    /** Counts so many more. */
    public static void add(String name, long more) {
        COUNTS.computeIfAbsent(name, fresh -> new LongAdder()).add(more);
    }

    /** Shows the figures of this app. */
    public static void show(String app) {
        try {
            hide(app);
            ManagementFactory.getPlatformMBeanServer().registerMBean(new Figures(), name(app));
        } catch (JMException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Takes them away again. */
    public static void hide(String app) {
        try {
            var register = ManagementFactory.getPlatformMBeanServer();
            if (register.isRegistered(name(app))) register.unregisterMBean(name(app));
        } catch (JMException e) {
            throw new IllegalStateException(e);
        }
    }

    private static ObjectName name(String app) throws JMException {
        return new ObjectName(ALL.replace("*", app));
    }

    @Override
    public Map<String, Long> getFigures() {
        var figures = new TreeMap<String, Long>();
        COUNTS.forEach((name, count) -> figures.put(name, count.sum()));
        return figures;
    }
}
