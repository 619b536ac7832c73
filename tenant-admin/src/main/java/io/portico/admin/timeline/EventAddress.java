package io.portico.admin.timeline;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.portico.web.Here;
import jakarta.servlet.http.HttpServletRequest;
import java.net.URLEncoder;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;

/** What an address says of the timeline. What can't be understood is left out, so an old or mangled link still opens. */
public record EventAddress(Here here, HttpServletRequest request) {

    /** The customer's public id, or null for the whole firm. */
    String customer() {
        return request.getParameter("customer");
    }

    public EventGroup group() {
        return EventGroup.read(request.getParameter("kind")).orElse(null);
    }

    public LocalDate from() {
        return date("from");
    }

    public LocalDate to() {
        return date("to");
    }

    private LocalDate date(String name) {
        var text = request.getParameter(name);
        try {
            return text == null || text.isEmpty() ? null : LocalDate.parse(text);
        } catch (DateTimeException e) {
            return null;
        }
    }

    /** A moment, or null. */
    Instant moment(String name) {
        var text = request.getParameter(name);
        try {
            return text == null ? null : Instant.parse(text);
        } catch (DateTimeException e) {
            return null;
        }
    }

    public String path() {
        return here.getBase() + (customer() == null ? "/timeline" : "/customers/show");
    }

    /** What looking for something must not lose. */
    public Map<String, String> kept() {
        return kept("customer", "tab");
    }

    /** The same place without a filter. */
    public String all() {
        return path() + "?" + written(kept());
    }

    /** The same filter at another place. */
    String at(String direction, Instant moment) {
        if (moment == null) return null;

        var kept = written(kept("customer", "tab", "kind", "from", "to"));
        return path() + "?" + (kept.isEmpty() ? "" : kept + "&") + direction + "=" + moment;
    }

    private Map<String, String> kept(String... names) {
        var kept = new LinkedHashMap<String, String>();
        for (var name : names) {
            var value = request.getParameter(name);
            if (value != null && !value.isEmpty()) kept.put(name, value);
        }
        return kept;
    }

    private static String written(Map<String, String> parameters) {
        return parameters.entrySet().stream()
                .map(parameter -> parameter.getKey() + "=" + URLEncoder.encode(parameter.getValue(), UTF_8))
                .collect(Collectors.joining("&"));
    }
}
