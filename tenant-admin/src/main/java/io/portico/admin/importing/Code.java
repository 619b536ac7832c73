package io.portico.admin.importing;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Locale;

/** Codes and rates of a document that breaks the rules may be anything; only what can be one is kept beside the original. */
final class Code {

    private static final BigDecimal HIGHEST = BigDecimal.valueOf(1000);

    private Code() {}

    /** The code in letters and digits, or null when it is none of at most {@code longest} characters. */
    static String of(String written, int longest) {
        return written != null && written.length() <= longest && written.matches("[A-Za-z0-9]+") ? written : null;
    }

    /** A country of ISO 3166-1, two letters. */
    static String country(String written) {
        return written != null && written.matches("[A-Za-z]{2}") ? written.toUpperCase(Locale.ROOT) : null;
    }

    /** A percentage with at most four decimals, below 1,000. */
    static BigDecimal rate(BigDecimal written) {
        if (written == null || written.abs().compareTo(HIGHEST) >= 0) return null;

        return written.setScale(Math.min(4, Math.max(0, written.scale())), RoundingMode.HALF_UP);
    }
}
