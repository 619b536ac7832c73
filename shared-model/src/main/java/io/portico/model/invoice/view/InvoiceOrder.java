package io.portico.model.invoice.view;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Locale;

/** How the list is ordered, each by a column with an index that starts with the firm, and one that starts with firm and customer. */
public enum InvoiceOrder {
    NEWEST("issuedOn", true),
    DUE("dueSort", false),
    OPEN("open", true);

    private final String attribute;
    private final boolean descending;

    InvoiceOrder(String attribute, boolean descending) {
        this.attribute = attribute;
        this.descending = descending;
    }

    /** How it is written in an address. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The clause, read forwards or backwards. */
    String clause(boolean backwards) {
        var direction = descending != backwards ? " desc" : " asc";
        return " order by i." + attribute + direction + ", i.publicId" + direction;
    }

    /** What comes strictly beyond a place, read forwards or backwards. */
    String beyond(boolean backwards) {
        var sign = descending != backwards ? "<" : ">";
        return " and (i.%1$s %2$s :key or (i.%1$s = :key and i.publicId %2$s :id))".formatted(attribute, sign);
    }

    /** The row's place in this order. */
    Place placeOf(InvoiceRow row) {
        return new Place(
                switch (this) {
                    case NEWEST -> row.issuedOn().toString();
                    case DUE -> (row.dueOn() == null ? LocalDate.of(9999, 12, 31) : row.dueOn()).toString();
                    case OPEN -> Long.toString(row.openMinor());
                },
                row.publicId());
    }

    /** The place's key as the column holds it. */
    Object keyOf(Place place) {
        return value(place.key());
    }

    /** Whether the column could hold this key, so that a place of another order leads to the beginning of this one. */
    boolean knows(String key) {
        try {
            return value(key) != null;
        } catch (DateTimeException | NumberFormatException e) {
            return false;
        }
    }

    private Object value(String key) {
        return this == OPEN ? (Object) Long.valueOf(key) : LocalDate.parse(key);
    }
}
