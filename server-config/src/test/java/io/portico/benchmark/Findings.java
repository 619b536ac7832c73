package io.portico.benchmark;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** What was measured beside what it shall be, as a table to read or to keep. */
final class Findings {

    private record Finding(String what, String target, String figure, String met) {}

    private final List<Finding> findings = new ArrayList<>();

    /** A figure that shall not be above the target. */
    void atMost(String what, double most, double figure, String unit) {
        add(what, "≤ " + number(most) + unit, number(figure) + unit, figure <= most);
    }

    /** A figure that shall not be below the target. */
    void atLeast(String what, double least, double figure, String unit) {
        add(what, "≥ " + number(least) + unit, number(figure) + unit, figure >= least);
    }

    /** A figure that says what others are beside. */
    void note(String what, double figure, String unit) {
        note(what, number(figure) + unit);
    }

    void note(String what, String figure) {
        keep(new Finding(what, "", figure, ""));
    }

    void add(String what, String target, String figure, boolean met) {
        keep(new Finding(what, target, figure, met ? "yes" : "**no**"));
    }

    private void keep(Finding finding) {
        findings.add(finding);
        System.out.println("  " + finding.what() + ": " + finding.figure());
    }

    /** The table, in Markdown. */
    String table() {
        var table = new StringBuilder("| What | Target | Figure | Met |\n|---|---|---|---|\n");
        for (var one : findings) {
            table.append("| ").append(String.join(" | ", one.what(), one.target(), one.figure(), one.met())).append(" |\n");
        }
        return table.append('\n').append(findings.stream().filter(one -> one.met().equals("yes")).count()).append(" of ")
                .append(findings.stream().filter(one -> !one.met().isEmpty()).count()).append(" targets met.").toString();
    }

    private static String number(double value) {
        return String.format(Locale.ROOT, value >= 100 || value == Math.rint(value) ? "%,.0f" : "%.2f", value);
    }
}
