package io.portico.model.invoice.view;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.portico.model.invoice.Standing;
import java.net.URLEncoder;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * The list's filter as an address says it, and which rows of it. What can't be understood is left out, so an old or mangled
 * link still opens.
 */
public record FilterAddress(String path, InvoiceFilter filter, Stretch stretch, String query) {

    /** A year that the database knows too; the rest is for the calendar to judge. */
    private static final Pattern DATE = Pattern.compile("[12]\\d{3}-\\d\\d-\\d\\d");

    private static final Set<String> KEPT = Set.of("customer", "status", "q", "from", "to", "currency", "sort", "rows");

    /** Reads the parameters of a list at this path; of the standings only those on offer count. */
    public static FilterAddress of(String path, Map<String, String[]> parameters, Collection<Standing> offered) {
        var filter = new InvoiceFilter(
                standings(parameters.get("status"), offered),
                text(first(parameters, "q")),
                date(first(parameters, "from")),
                date(first(parameters, "to")),
                currency(first(parameters, "currency")),
                order(first(parameters, "sort")));
        var backwards = parameters.containsKey("before");
        var place = Place.read(first(parameters, backwards ? "before" : "after"), filter.order()).orElse(null);
        var rows = String.valueOf(Stretch.MANY).equals(first(parameters, "rows")) ? Stretch.MANY : Stretch.FEW;
        var stretch = new Stretch(place, backwards && place != null, rows);
        return new FilterAddress(path, filter, stretch, kept(parameters));
    }

    private static String first(Map<String, String[]> parameters, String name) {
        var values = parameters.get(name);
        return values == null || values.length == 0 ? null : values[0];
    }

    private static String kept(Map<String, String[]> parameters) {
        return parameters.entrySet().stream()
                .filter(parameter -> KEPT.contains(parameter.getKey()))
                .flatMap(parameter -> Arrays.stream(parameter.getValue())
                        .filter(value -> !value.isEmpty())
                        .map(value -> parameter.getKey() + "=" + URLEncoder.encode(value, UTF_8)))
                .sorted()
                .collect(Collectors.joining("&"));
    }

    /** Where the neighbour before this page begins, or null where there is none. */
    public String newer(InvoicePage page) {
        return page.newer() == null ? null : with("before", page.newer());
    }

    /** Where the neighbour after this page begins, or null where there is none. */
    public String older(InvoicePage page) {
        return page.older() == null ? null : with("after", page.older());
    }

    private String with(String direction, Place place) {
        return and(direction + "=" + URLEncoder.encode(place.toString(), UTF_8));
    }

    /** The same list from its beginning, with so many rows on a page. */
    public String withRows(int rows) {
        var others = Arrays.stream(query.split("&")).filter(one -> !one.isEmpty() && !one.startsWith("rows="));
        return new FilterAddress(path, filter, stretch, others.collect(Collectors.joining("&"))).and("rows=" + rows);
    }

    private String and(String last) {
        return path + "?" + (query.isEmpty() ? "" : query + "&") + last;
    }

    /** How many rows a page shows at most. */
    public int rows() {
        return stretch.rows();
    }

    /** How many rows there are to choose from, the usual number first. */
    public List<Integer> lengths() {
        return List.of(Stretch.FEW, Stretch.MANY);
    }

    /** Whether a page shows more than the usual number of rows. */
    public boolean longer() {
        return rows() > Stretch.FEW;
    }

    public boolean has(Standing standing) {
        return filter.standings().contains(standing);
    }

    private static Set<Standing> standings(String[] values, Collection<Standing> offered) {
        var chosen = EnumSet.noneOf(Standing.class);
        if (values == null) return chosen;

        for (var standing : offered) {
            if (Arrays.asList(values).contains(word(standing))) chosen.add(standing);
        }
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
            return value != null && DATE.matcher(value).matches() ? LocalDate.parse(value) : null;
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
