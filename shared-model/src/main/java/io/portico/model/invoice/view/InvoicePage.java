package io.portico.model.invoice.view;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** One page of a list; {@code newer} and {@code older} are where the neighbours begin, null where there are none. */
public record InvoicePage(List<InvoiceRow> rows, Place newer, Place older) {

    /** A page without rows. */
    public static final InvoicePage EMPTY = new InvoicePage(List.of(), null, null);

    /** Makes a page of what was found, in the order it was read: one row more than fits, if there are any. */
    static InvoicePage of(List<InvoiceRow> found, InvoiceOrder order, Stretch stretch) {
        if (found.isEmpty()) return EMPTY;

        var more = found.size() > stretch.rows();
        var rows = new ArrayList<>(more ? found.subList(0, stretch.rows()) : found);
        var backwards = stretch.backwards();
        if (backwards) Collections.reverse(rows);
        var hasNewer = backwards ? more : stretch.place() != null;
        var hasOlder = backwards ? stretch.place() != null : more;
        return new InvoicePage(
                rows,
                hasNewer ? order.placeOf(rows.get(0)) : null,
                hasOlder ? order.placeOf(rows.get(rows.size() - 1)) : null);
    }
}
