package io.portico.model.invoice;

import java.util.Arrays;
import java.util.List;

/**
 * A rule of EN 16931 that a document breaks, as it is kept beside the document.
 *
 * @param id as BR-CO-15
 * @param fatal whether it makes the document invalid, or is a warning
 * @param times in how many places
 * @param field where first, as {@code cac:LegalMonetaryTotal}; empty for the document itself
 * @param text the rule in its own, English words
 */
public record BrokenRule(String id, boolean fatal, int times, String field, String text) {

    private static final String FIELD = "\u001f";
    private static final String ROW = "\u001e";
    private static final int LONGEST = 16_000;

    /** What stands in the column; null when no rule is broken. Rules that find no room are left out. */
    public static String write(List<BrokenRule> rules) {
        if (rules.isEmpty()) return null;

        var column = new StringBuilder();
        for (var rule : rules) {
            var row = String.join(
                    FIELD, rule.id, rule.fatal ? "fatal" : "warning", Integer.toString(rule.times), rule.field, rule.text);
            if (column.length() + row.length() > LONGEST) break;
            if (!column.isEmpty()) column.append(ROW);
            column.append(row);
        }
        return column.toString();
    }

    /** The rules that a column holds. */
    public static List<BrokenRule> read(String column) {
        if (column == null) return List.of();

        return Arrays.stream(column.split(ROW))
                .map(row -> row.split(FIELD, -1))
                .map(row -> new BrokenRule(row[0], row[1].equals("fatal"), Integer.parseInt(row[2]), row[3], row[4]))
                .toList();
    }
}
