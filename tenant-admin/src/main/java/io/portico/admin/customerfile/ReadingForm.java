package io.portico.admin.customerfile;

import io.portico.admin.table.Layout;
import jakarta.servlet.http.HttpServletRequest;
import java.util.ArrayList;
import java.util.Arrays;

/** What stands in the fields of the page that confirms how a file is read. What can't be understood stays as it was. */
record ReadingForm(HttpServletRequest request) {

    /** The layout that is asked for. */
    Layout layout(Layout now) {
        return new Layout(
                chosen("encoding", now.encoding()),
                chosen("separator", now.separator()),
                chosen("decimals", now.decimals()),
                isGiven("headings") ? "yes".equals(request.getParameter("headings")) : now.headings(),
                isGiven("sheet") && request.getParameter("sheet").matches("\\d{1,3}")
                        ? Integer.parseInt(request.getParameter("sheet"))
                        : now.sheet());
    }

    /** What each column says by the fields of the page. */
    Mapping mapping(Mapping now) {
        var columns = new ArrayList<Field>();
        for (var i = 0; i < now.columns().size(); i++) {
            columns.add(isGiven("column-" + i) ? Mapping.field(request.getParameter("column-" + i)) : now.columns().get(i));
        }
        return new Mapping(columns);
    }

    private boolean isGiven(String name) {
        return request.getParameter(name) != null;
    }

    private <E extends Enum<E>> E chosen(String name, E now) {
        var asked = request.getParameter(name);
        return Arrays.stream(now.getDeclaringClass().getEnumConstants())
                .filter(each -> each.name().equals(asked))
                .findFirst()
                .orElse(now);
    }
}
