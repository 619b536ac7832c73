package io.portico.experiments;

import java.util.Locale;

/**
 * One line of the table: what was counted or measured over how many, what it was to be, and whether it was.
 *
 * @param n how many times it could have gone wrong
 */
record Figure(String experiment, long n, String what, String target, String figure, boolean met) {

    static Figure none(String experiment, long n, String what, long counted) {
        return new Figure(experiment, n, what, "0", String.valueOf(counted), counted == 0);
    }

    static Figure atMost(String experiment, long n, String what, long bound, long counted) {
        return new Figure(experiment, n, what, "≤ " + bound, String.valueOf(counted), counted <= bound);
    }

    static Figure atLeast(String experiment, long n, String what, double bound, double measured) {
        return new Figure(experiment, n, what, "≥ " + text(bound), text(measured), measured >= bound);
    }

    static Figure within(String experiment, long n, String what, double bound, double measured, String unit) {
        return new Figure(experiment, n, what, "≤ " + text(bound) + " " + unit, text(measured) + " " + unit, measured <= bound);
    }

    private static String text(double value) {
        return String.format(Locale.ROOT, value == Math.rint(value) ? "%.0f" : "%.2f", value);
    }
}
