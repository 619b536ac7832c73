package io.portico.experiments;

import java.util.Arrays;

/** Compares two samples by their order alone, whatever shape they have. */
final class Ranks {

    private Ranks() {}

    static double median(double... sample) {
        var sorted = sample.clone();
        Arrays.sort(sorted);
        var middle = sorted.length / 2;
        return sorted.length % 2 == 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
    }

    /**
     * How likely two samples of one source lie at least so far apart: the two-sided test of Mann and Whitney by its normal
     * approximation, good from twenty values on; equal values count half each.
     */
    static double p(double[] one, double[] other) {
        var u = 0.0;
        for (var a : one) {
            for (var b : other) u += a > b ? 1 : a == b ? 0.5 : 0;
        }
        var n = (double) one.length * other.length;
        var deviation = Math.sqrt(n * (one.length + other.length + 1) / 12);
        return Math.min(1, 2 * (1 - normal(Math.max(0, Math.abs(u - n / 2) - 0.5) / deviation)));
    }

    // The cumulative normal distribution: Abramowitz and Stegun 26.2.17, exact to 7.5e-8.
    private static double normal(double z) {
        var t = 1 / (1 + 0.2316419 * z);
        var sum = t * (0.319381530 + t * (-0.356563782 + t * (1.781477937 + t * (-1.821255978 + t * 1.330274429))));
        return 1 - Math.exp(-z * z / 2) / Math.sqrt(2 * Math.PI) * sum;
    }
}
