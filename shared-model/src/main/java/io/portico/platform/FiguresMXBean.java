package io.portico.platform;

import java.util.Map;

/** What an app has counted, for whoever reads the JVM's register of beans. */
public interface FiguresMXBean {

    /** Each count by its name, in the notation of Prometheus. */
    Map<String, Long> getFigures();
}
