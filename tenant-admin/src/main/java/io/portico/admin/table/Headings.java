package io.portico.admin.table;

import java.util.List;

/** Tells whether the first row of a table names its columns. */
final class Headings {

    private Headings() {}

    /** Whether every cell of the first row that says anything could name a column, and no other cell like it. */
    static boolean in(List<List<String>> rows) {
        var first = rows.get(0).stream().map(String::strip).filter(cell -> !cell.isEmpty()).toList();
        return !first.isEmpty()
                && first.stream().noneMatch(Headings::isData)
                && first.stream().distinct().count() == first.size();
    }

    private static boolean isData(String cell) {
        return cell.matches("[\\d\\s.,+/-]+") || cell.contains("@") || cell.length() > 80;
    }
}
