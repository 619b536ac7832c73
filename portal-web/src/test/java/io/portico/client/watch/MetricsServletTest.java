package io.portico.client.watch;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

class MetricsServletTest {

    @Test
    void each_name_tells_its_kind_once() {
        var figures = new TreeMap<>(Map.of(
                "portico_letters_total{outcome=\"taken\"}", 3L,
                "portico_letters_total{outcome=\"failed\"}", 1L,
                "portico_request_milliseconds_count{app=\"admin\"}", 7L,
                "portico_request_milliseconds_sum{app=\"admin\"}", 70L,
                "portico_ready", 1L));

        assertEquals("""
                # TYPE portico_letters_total counter
                portico_letters_total{outcome="failed"} 1
                portico_letters_total{outcome="taken"} 3
                # TYPE portico_ready gauge
                portico_ready 1
                # TYPE portico_request_milliseconds histogram
                portico_request_milliseconds_count{app="admin"} 7
                portico_request_milliseconds_sum{app="admin"} 70
                """, MetricsServlet.text(figures));
    }
}
