package io.portico.model.payment;

import io.portico.model.Refusal;
import java.math.BigInteger;
import java.util.Locale;

/** The number of a bank account (ISO 13616): its check digits tell a typing mistake from a number that can exist. */
public record Iban(String value) {

    private static final BigInteger CHECK = BigInteger.valueOf(97);

    /** Reads a number in any spacing and case; refuses what is none, and one whose digits don't agree. */
    public static Iban of(String typed) {
        var compact = typed.replaceAll("[\\s\\p{Z}-]", "").toUpperCase(Locale.ROOT);
        if (!compact.matches("[A-Z]{2}\\d{2}[A-Z0-9]{11,30}")) throw new Refusal("iban.shape");
        if (!isConsistent(compact)) throw new Refusal("iban.digits");

        return new Iban(compact);
    }

    /** ISO 7064, mod 97-10: the country and check digits go last, letters count from ten, and one is left over. */
    private static boolean isConsistent(String compact) {
        var digits = new StringBuilder();
        (compact.substring(4) + compact.substring(0, 4)).chars().forEach(c -> digits.append(Character.digit(c, 36)));
        return new BigInteger(digits.toString()).mod(CHECK).equals(BigInteger.ONE);
    }

    /** In groups of four, as it stands on paper. */
    public String grouped() {
        return value.replaceAll("(.{4})(?!$)", "$1 ");
    }

    @Override
    public String toString() {
        return value;
    }
}
