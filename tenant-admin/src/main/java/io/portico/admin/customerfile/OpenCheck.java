package io.portico.admin.customerfile;

import io.portico.admin.table.Rows;
import io.portico.admin.table.TableRow;
import io.portico.admin.work.Claim;
import java.util.ArrayList;
import java.util.List;

/** A file in the midst of its check: open at a row, with what the rows before said. */
final class OpenCheck implements AutoCloseable {

    private final Claim claim;
    private final Reading reading;
    private final Seen seen;
    private final Rows rows;
    private final int after;

    /** Goes on after the row of this number. */
    OpenCheck(Claim claim, Reading reading, Seen seen, int after) {
        this.claim = claim;
        this.reading = reading;
        this.seen = seen;
        this.rows = reading.rows();
        this.after = after;
    }

    boolean isOf(Claim other) {
        return claim.equals(other);
    }

    Reading reading() {
        return reading;
    }

    Seen seen() {
        return seen;
    }

    /** The next rows, at most so many; none at the end. */
    List<TableRow> next(int most) {
        var next = new ArrayList<TableRow>();
        while (next.size() < most && rows.hasNext()) {
            var row = rows.next();
            if (row.number() > after) next.add(row);
        }
        return next;
    }

    @Override
    public void close() {
        rows.close();
    }
}
