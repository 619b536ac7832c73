package io.portico.admin.customerfile;

import io.portico.admin.table.DecimalSign;
import io.portico.admin.table.Encoding;
import io.portico.admin.table.Layout;
import io.portico.admin.table.Rows;
import io.portico.admin.table.Separator;
import io.portico.admin.table.TableFile;
import io.portico.admin.table.TableLimits;
import io.portico.admin.table.TableRow;
import io.portico.model.Refusal;
import io.portico.model.customerfile.ReadAs;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** A file as somebody said it is to be read. */
public record Reading(TableFile table, Layout layout, Mapping mapping) {

    static Reading of(TableFile table, ReadAs as) {
        var layout = new Layout(
                Encoding.valueOf(as.encoding()),
                Separator.valueOf(as.separator()),
                DecimalSign.valueOf(as.decimals()),
                as.headings(),
                as.sheet());
        return new Reading(table, layout, Mapping.read(as.mapping()));
    }

    /** Read like this, each column saying what its heading makes likely. */
    static Reading proposed(TableFile table, Layout layout) {
        var first = new Reading(table, layout, new Mapping(List.of()));
        return new Reading(table, layout, Mapping.proposed(layout.headings() ? first.head() : first.blanks()));
    }

    ReadAs as() {
        return new ReadAs(
                layout.encoding().name(),
                layout.separator().name(),
                layout.decimals().name(),
                layout.headings(),
                layout.sheet(),
                mapping.written());
    }

    /** What the columns are called; empty texts where the file doesn't say. */
    List<String> head() {
        if (!layout.headings()) return blanks();

        try (var rows = table.rows(layout)) {
            var head = new ArrayList<>(rows.hasNext() ? rows.next().cells() : List.<String>of());
            while (head.size() < mapping.columns().size()) head.add("");
            return head;
        }
    }

    private List<String> blanks() {
        try (var rows = table.rows(layout)) {
            var width = mapping.columns().size();
            for (var left = 200; left > 0 && rows.hasNext(); left--) width = Math.max(width, rows.next().cells().size());
            return Collections.nCopies(width, "");
        }
    }

    /** The rows without the headings. */
    Rows rows() {
        var rows = table.rows(layout);
        if (layout.headings() && rows.hasNext()) rows.next();
        return rows;
    }

    /** How many there are; refuses a file without any, and one with more than are taken in at once. */
    int count() {
        var count = 0;
        try (var rows = rows()) {
            for (; rows.hasNext(); count++) rows.next();
        }
        if (count == 0) throw new Refusal("customerFile.noRows");
        if (count > TableLimits.ROWS) throw new Refusal("customerFile.tooManyRows", count, TableLimits.ROWS);
        return count;
    }

    /** What a row says of a customer. */
    Told told(TableRow row) {
        return mapping.told(row);
    }
}
