package io.portico.client.invoice;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.portico.model.invoice.Standing;
import jakarta.servlet.http.HttpServletRequest;
import java.net.URLEncoder;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** The list's filter as an address says it. What can't be understood is left out, so an old or mangled link still opens. */
public record FilterAddress(String path, InvoiceFilter filter, String query) {

    private static final Set<String> KEPT = Set.of("customer", "status", "q", "from", "to", "currency", "sort");

    static FilterAddress of(HttpServletRequest request, String path) {
        var filter = new InvoiceFilter(
                standings(request.getParameterValues("status")),
                text(request.getParameter("q")),
                date(request.getParameter("from")),
                date(request.getParameter("to")),
                currency(request.getParameter("currency")),
                order(request.getParameter("sort")));
        return new FilterAddress(path, filter, kept(request));
    }

    private static String kept(HttpServletRequest request) {
        return request.getParameterMap().entrySet().stream()
                .filter(parameter -> KEPT.contains(parameter.getKey()))
                .flatMap(parameter -> Arrays.stream(parameter.getValue())
                        .filter(value -> !value.isEmpty())
                        .map(value -> parameter.getKey() + "=" + URLEncoder.encode(value, UTF_8)))
                .sorted()
                .collect(Collectors.joining("&"));
    }

    /** The same filter at another place of the list. */
    String with(String direction, Place place) {
        return path + "?" + (query.isEmpty() ? "" : query + "&") + direction + "=" + URLEncoder.encode(place.toString(), UTF_8);
    }

    public boolean has(Standing standing) {
        return filter.standings().contains(standing);
    }

    private static Set<Standing> standings(String[] values) {
        var chosen = EnumSet.noneOf(Standing.class);
        if (values == null) return chosen;

        for (var standing : Standing.values()) {
            if (Arrays.asList(values).contains(word(standing))) chosen.add(standing);
        }
        chosen.remove(Standing.DRAFT);
        return chosen;
    }

    /** How a standing is written in an address. */
    public static String word(Standing standing) {
        return switch (standing) {
            case APPROVED -> "open";
            case PARTIALLY_PAID -> "partly-paid";
            case OVERDUE -> "overdue";
            case PAID -> "paid";
            case CANCELLED -> "cancelled";
            case CREDIT_NOTE -> "credit-note";
            case DRAFT -> "draft";
        };
    }

    private static String text(String value) {
        return value == null ? "" : value.strip().substring(0, Math.min(100, value.strip().length()));
    }

    private static LocalDate date(String value) {
        try {
            return value == null || value.isEmpty() ? null : LocalDate.parse(value);
        } catch (DateTimeException e) {
            return null;
        }
    }

    private static String currency(String value) {
        return value != null && value.matches("[A-Z]{3}") ? value : null;
    }

    private static InvoiceOrder order(String value) {
        return Optional.ofNullable(value)
                .flatMap(name -> Arrays.stream(InvoiceOrder.values())
                        .filter(order -> order.word().equals(name))
                        .findFirst())
                .orElse(InvoiceOrder.NEWEST);
    }
}
