package io.portico.model.access;

import io.portico.model.Refusal;
import java.security.SecureRandom;
import java.time.Duration;
import java.util.Random;
import java.util.regex.Pattern;

/** Eight decimal digits that a person copies from a mail into a page. They never reach a log or an address. */
public record OneTimeCode(String digits) {

    /** How many digits every code has. */
    public static final int LENGTH = 8;

    /** How long every code works (security.md A-2). */
    public static final Duration LIFE = Duration.ofMinutes(10);

    /** How often a code may be guessed at, over all browsers (security.md A-3). */
    public static final int TRIES = 5;

    private static final Pattern FORM = Pattern.compile("[0-9]{8}");
    private static final int VALUES = 100_000_000;
    private static final SecureRandom RANDOM = new SecureRandom();

    public OneTimeCode {
        if (!FORM.matcher(digits).matches()) throw new IllegalArgumentException("not a code");
    }

    /** Any of the hundred million codes, each as likely as the next. */
    public static OneTimeCode fresh() {
        return fresh(RANDOM);
    }

    static OneTimeCode fresh(Random random) {
        var number = Integer.toString(random.nextInt(VALUES));
        return new OneTimeCode("0".repeat(LENGTH - number.length()) + number);
    }

    /** What a person typed or pasted: blanks and hyphens don't count, digits of any script do. */
    public static OneTimeCode of(String typed) {
        var digits = digits(typed);
        if (!FORM.matcher(digits).matches()) throw Refusal.on("code", "code.shape", LENGTH);
        return new OneTimeCode(digits);
    }

    /** The digits in what a person typed, as 0 to 9; what is neither a digit nor filling stands as an x. */
    public static String digits(String typed) {
        var digits = new StringBuilder();
        var text = typed == null || typed.length() > 64 ? "" : typed;
        text.codePoints().filter(c -> !isFiller(c)).forEach(c -> {
            var digit = Character.digit(c, 10);
            digits.append(digit < 0 ? "x" : Integer.toString(digit));
        });
        return digits.toString();
    }

    /** The way people read it: two groups of four. */
    public String shown() {
        return digits.substring(0, 4) + " " + digits.substring(4);
    }

    @Override
    public String toString() {
        return "a code";
    }

    private static boolean isFiller(int c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c) || Character.isISOControl(c)
                || Character.getType(c) == Character.DASH_PUNCTUATION || Character.getType(c) == Character.FORMAT;
    }
}
