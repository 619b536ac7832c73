package io.portico.admin.table;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** Recognises separator, decimal sign and headings of a text by its first rows: in a table all rows are equally long. */
final class CsvLayout {

    private static final int CHARACTERS = 128 * 1024;
    private static final int ROWS = 200;

    private CsvLayout() {}

    static Layout of(byte[] bytes, Encoding encoding) {
        var text = encoding.text(bytes, CHARACTERS);
        var separator = separator(text);
        var rows = rows(text, separator);
        return new Layout(encoding, separator, decimals(rows), Headings.in(rows), 0);
    }

    private static Separator separator(String text) {
        var said = text.lines().findFirst().filter(line -> line.matches("(?i)sep=.")).map(line -> line.charAt(4));
        var best = Separator.COMMA;
        var most = 0.0;
        for (var separator : Separator.values()) {
            if (said.isPresent() && said.get() == separator.sign()) return separator;

            var score = score(rows(text, separator));
            if (score > most) {
                best = separator;
                most = score;
            }
        }
        return best;
    }

    /** How alike the rows are in length, the usual length counting a little too; 0 when there is nothing to part. */
    private static double score(List<List<String>> rows) {
        var lengths = rows.stream().collect(Collectors.groupingBy(List::size, Collectors.counting()));
        var usual = 1;
        var often = 0L;
        for (var length : lengths.entrySet()) {
            var better = length.getValue() > often || length.getValue() == often && length.getKey() > usual;
            if (length.getKey() > 1 && better) {
                usual = length.getKey();
                often = length.getValue();
            }
        }
        if (usual == 1) return 0;

        var head = rows.get(0).size() == usual ? 1.0 : 0.3;
        var alike = (double) often / rows.size();
        return head * alike * alike * (1 + Math.log(usual)) * (1 - torn(rows));
    }

    // 12,50 in two cells beside each other isn't two numbers but one that was torn apart.
    private static double torn(List<List<String>> rows) {
        var pairs = 0;
        var torn = 0;
        for (var row : rows) {
            for (var i = 0; i + 1 < row.size(); i++) {
                pairs++;
                if (row.get(i).matches("(.*[;|\\t])?-?\\d{1,7}") && row.get(i + 1).matches("\\d\\d([;|\\t].*)?")) torn++;
            }
        }
        return pairs == 0 ? 0 : 0.9 * torn / pairs;
    }

    private static DecimalSign decimals(List<List<String>> rows) {
        var commas = 0;
        var points = 0;
        for (var row : rows) {
            for (var cell : row) {
                if (DecimalSign.COMMA.explains(cell.strip())) commas++;
                if (DecimalSign.POINT.explains(cell.strip())) points++;
            }
        }
        return commas > points ? DecimalSign.COMMA : DecimalSign.POINT;
    }

    // Of a text that was cut off the last row may be half a row, and a quote may never end.
    private static List<List<String>> rows(String text, Separator separator) {
        var rows = new ArrayList<List<String>>();
        try (var parser = Csv.parse(new StringReader(text), separator)) {
            for (var record : parser) {
                var blank = record.stream().allMatch(String::isBlank);
                if (!blank && !record.get(0).matches("(?i)sep=.?")) rows.add(record.toList());
                if (rows.size() == ROWS) break;
            }
        } catch (IOException | UncheckedIOException e) {
            if (rows.isEmpty()) return List.of(List.of(text));
        }
        if (text.length() >= CHARACTERS && rows.size() > 1 && rows.size() < ROWS) rows.remove(rows.size() - 1);
        return rows.isEmpty() ? List.of(List.of("")) : rows;
    }
}
