package io.portico.admin.invoice.entry;

import java.math.BigInteger;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/** Proposes the number after the last one: its last digits count up and keep their width, what stands around them stays. */
final class NextNumber {

    private static final Pattern LAST_DIGITS = Pattern.compile("(.*?)(\\d+)(\\D*)", Pattern.DOTALL);

    private NextNumber() {}

    /** The first number after this one that isn't taken; {@code first} when there is none, or when it has no digits. */
    static String after(String last, String first, Predicate<String> taken) {
        var number = last == null ? first : counted(last, first);
        while (taken.test(number)) number = counted(number, number + "-1");
        return number;
    }

    private static String counted(String number, String otherwise) {
        var parts = LAST_DIGITS.matcher(number);
        if (!parts.matches()) return otherwise;

        var digits = parts.group(2);
        var next = new BigInteger(digits).add(BigInteger.ONE).toString();
        return parts.group(1) + "0".repeat(Math.max(0, digits.length() - next.length())) + next + parts.group(3);
    }
}
