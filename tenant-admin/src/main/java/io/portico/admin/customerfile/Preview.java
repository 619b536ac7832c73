package io.portico.admin.customerfile;

import io.portico.admin.customer.CustomerForm;
import io.portico.admin.table.TableRow;
import io.portico.model.Refusal;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

/**
 * How a file reads: its columns, its first rows as they would be kept, and what of it deserves a second look.
 *
 * @param fields what is kept, in the order of a customer's form
 * @param formulas cells that begin like a formula
 * @param unreadable cells with letters that the encoding doesn't have
 * @param decimals cells that are decimal numbers by the sign that was chosen
 */
public record Preview(
        List<Column> columns, List<Field> fields, List<Line> lines, int total, int formulas, int unreadable, int decimals) {

    private static final int LINES = 6;
    private static final int SAMPLES = 3;
    private static final int SAMPLE_LENGTH = 60;

    /** A column with a few of its cells, and what it says; null when it is left out. */
    public record Column(int index, String heading, List<Sample> samples, Field field) {

        /** The letter that a spreadsheet shows above it, or two. */
        public String letter() {
            var last = String.valueOf((char) ('A' + index % 26));
            return index < 26 ? last : (char) ('A' + index / 26 - 1) + last;
        }
    }

    /** A cell, and the decimal number it is by the chosen sign; null for any other. */
    public record Sample(String text, BigDecimal number) {}

    /** A row as it would be kept, field by field, and what is wrong with it. */
    public record Line(int number, Map<String, String> typed, List<Refusal> wrong) {}

    static Preview of(Reading reading) {
        var head = reading.head();
        var samples = new ArrayList<List<Sample>>();
        head.forEach(heading -> samples.add(new ArrayList<>()));
        var lines = new ArrayList<Line>();
        var total = 0;
        var formulas = 0;
        var unreadable = 0;
        var decimals = 0;
        try (var rows = reading.rows()) {
            for (; rows.hasNext(); total++) {
                var row = rows.next();
                if (lines.size() < LINES) lines.add(line(row, reading));
                for (var i = 0; i < row.cells().size(); i++) {
                    var cell = row.cell(i).strip();
                    if (cell.startsWith("=")) formulas++;
                    if (cell.indexOf('\uFFFD') >= 0) unreadable++;
                    var number = reading.layout().decimals().read(cell).orElse(null);
                    if (number != null && reading.table().isText()) decimals++;
                    if (i < samples.size()) sample(samples.get(i), cell, reading.table().isText() ? number : null);
                }
            }
        }
        return new Preview(columns(head, samples, reading), fields(reading), lines, total, formulas, unreadable, decimals);
    }

    private static void sample(List<Sample> samples, String cell, BigDecimal number) {
        if (cell.isEmpty() || samples.size() == SAMPLES) return;

        var text = cell.length() > SAMPLE_LENGTH ? cell.substring(0, SAMPLE_LENGTH - 1) + "…" : cell;
        samples.add(new Sample(text, number));
    }

    private static List<Column> columns(List<String> head, List<List<Sample>> samples, Reading reading) {
        var columns = new ArrayList<Column>();
        for (var i = 0; i < head.size(); i++) {
            var known = i < reading.mapping().columns().size();
            columns.add(new Column(i, head.get(i).strip(), samples.get(i), known ? reading.mapping().columns().get(i) : null));
        }
        return columns;
    }

    private static List<Field> fields(Reading reading) {
        return Arrays.stream(Field.values()).filter(reading.mapping()::has).toList();
    }

    private static Line line(TableRow row, Reading reading) {
        var entry = Entry.of(reading.told(row), null);
        return new Line(row.number(), CustomerForm.of(entry.details()), entry.wrong());
    }
}
