package io.portico.admin.table;

import java.util.List;

/** One row by the number that a spreadsheet shows for it, from 1; its cells are text, empty where there is nothing. */
public record TableRow(int number, List<String> cells) {

    public TableRow {
        cells = List.copyOf(cells);
    }

    /** The cell in this column; empty where the row ends before it. */
    public String cell(int column) {
        return column < cells.size() ? cells.get(column) : "";
    }

    /** Whether there is anything in it. */
    boolean isBlank() {
        return cells.stream().allMatch(String::isBlank);
    }
}
