package io.portico.platform;

import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.eclipse.microprofile.metrics.Counter;
import org.eclipse.microprofile.metrics.MetricRegistry;
import org.eclipse.microprofile.metrics.Tag;
import org.eclipse.microprofile.metrics.Timer;

/**
 * What this app counts, shown by the server as MicroProfile Metrics. Labels are pairs of a name and a value, such as
 * {@code "limit", "CODE_MAIL_PAUSE"}: few values, and never a firm's or a person's. Outside a server nothing is counted.
 */
public final class Figures {

    private static final Map<String, Counter> COUNTERS = new ConcurrentHashMap<>();
    private static final Map<String, Timer> TIMERS = new ConcurrentHashMap<>();
    private static volatile MetricRegistry shown;

    private Figures() {}

    /** From now on figures are shown here; nowhere for null. */
    public static void showIn(MetricRegistry registry) {
        shown = registry;
        COUNTERS.clear();
        TIMERS.clear();
    }

    /** Counts one more. */
    public static void count(String name, String... labels) {
        add(1, name, labels);
    }

    /** Counts so many more. */
    public static void add(long more, String name, String... labels) {
        var registry = shown;
        if (registry == null) return;
        COUNTERS.computeIfAbsent(key(name, labels), unseen -> registry.counter(name, tags(labels))).inc(more);
    }

    /** One more that took so long; the classes durations are counted in stand in microprofile-config.properties. */
    public static void took(Duration time, String name, String... labels) {
        var registry = shown;
        if (registry == null) return;
        TIMERS.computeIfAbsent(key(name, labels), unseen -> registry.timer(name, tags(labels))).update(time);
    }

    private static String key(String name, String... labels) {
        return labels.length == 0 ? name : name + ' ' + String.join(" ", labels);
    }

    private static Tag[] tags(String... labels) {
        var tags = new Tag[labels.length / 2];
        for (var i = 0; i < tags.length; i++) tags[i] = new Tag(labels[2 * i], labels[2 * i + 1]);
        return tags;
    }
}
