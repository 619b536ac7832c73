package io.portico.admin.invoice.entry;

import io.portico.model.invoice.Reckoning;
import io.portico.model.words.Formats;
import jakarta.servlet.http.HttpServletRequest;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** One line as it stands in the fields of the form; nothing is null. */
public record TypedLine(
        String name, String quantity, String unit, String price, String rate, String zero, String reason) {

    /** What can be chosen, by UN/ECE Recommendation 20; the last one says nothing. */
    static final List<String> UNITS = List.of("H87", "HUR", "DAY", "MON", "KGM", "MTR", "LTR", "KWH", "C62");

    /** As many lines as one form takes. */
    static final int MOST = 100;

    /** A line nobody wrote anything in yet; the rate may be null. */
    static TypedLine blank(BigDecimal rate, Formats formats) {
        return new TypedLine("", "1", "H87", "", rate == null ? "" : formats.number(rate), "", "");
    }

    static TypedLine of(Reckoning.Item item, Formats formats) {
        return new TypedLine(
                item.name(),
                formats.number(item.quantity()),
                item.unit(),
                formats.number(item.price(), 2),
                formats.number(item.rate()),
                item.zero() == null ? "" : item.zero().name(),
                item.reason() == null ? "" : item.reason());
    }

    /** The lines a form brought, in their order. */
    static List<TypedLine> in(HttpServletRequest request) {
        var lines = new ArrayList<TypedLine>();
        var names = values(request, "line-name");
        for (var i = 0; i < Math.min(names.length, MOST); i++) {
            lines.add(new TypedLine(
                    names[i],
                    at(values(request, "line-quantity"), i),
                    at(values(request, "line-unit"), i),
                    at(values(request, "line-price"), i),
                    at(values(request, "line-rate"), i),
                    at(values(request, "line-zero"), i),
                    at(values(request, "line-reason"), i)));
        }
        return lines;
    }

    private static String[] values(HttpServletRequest request, String name) {
        var values = request.getParameterValues(name);
        return values == null ? new String[0] : values;
    }

    private static String at(String[] values, int i) {
        return i < values.length ? values[i] : "";
    }

    /** Whether its rate reads as none, so that it is to be said why. */
    public boolean isZero() {
        return rate.strip().matches("0+([.,]0*)?\\s*%?");
    }

    /** Whether nothing was said in it: such a line is passed over. */
    boolean isBlank() {
        return Stream.of(name, price).allMatch(String::isBlank);
    }
}
