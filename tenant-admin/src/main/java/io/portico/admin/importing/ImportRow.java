package io.portico.admin.importing;

import java.time.Instant;

/** One import in the list of them: so many of its files wait, were imported, ask for an answer, were refused. */
public record ImportRow(
        String publicId, String name, String by, Instant at, int total, int waiting, int imported, int open, int refused) {

    static ImportRow of(Object[] row) {
        return new ImportRow(
                (String) row[0],
                (String) row[1],
                (String) row[2],
                (Instant) row[3],
                number(row[4]),
                number(row[5]),
                number(row[6]),
                number(row[7]),
                number(row[8]));
    }

    private static int number(Object value) {
        return ((Number) value).intValue();
    }

    /** What it is at, as an icon. */
    public String icon() {
        if (waiting > 0) return "clock";
        if (open > 0) return "person";

        return refused == total ? "cancelled" : "check";
    }

    /** How many files have been read. */
    public int read() {
        return total - waiting;
    }
}
