package io.portico.model.factor;

import static java.nio.charset.StandardCharsets.US_ASCII;

import io.portico.model.access.Secret;
import io.portico.model.access.Secret.Purpose;
import java.security.SecureRandom;
import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** Ten codes on paper for the day the second factor is lost. Each counts once; the database knows only keyed hashes. */
public final class RecoveryCodes {

    /** How many there are in a set. */
    public static final int MANY = 10;

    // Without I, L, O and U, which people mistake (Crockford).
    private static final String LETTERS = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
    private static final int LENGTH = 12;
    private static final SecureRandom RANDOM = new SecureRandom();

    private RecoveryCodes() {}

    /** A new set, each code of 60 random bits as people read it: {@code K7QF-3M9X-2HTB}. */
    public static List<String> fresh() {
        return Stream.generate(RecoveryCodes::one).limit(MANY).toList();
    }

    private static String one() {
        var code = new StringBuilder();
        for (var i = 0; i < LENGTH; i++) {
            if (i > 0 && i % 4 == 0) code.append('-');
            code.append(LETTERS.charAt(RANDOM.nextInt(LETTERS.length())));
        }
        return code.toString();
    }

    /** What the database keeps of a code, however it was typed: blanks, hyphens and case don't count. */
    public static byte[] hash(String typed, Secret secret, String owner) {
        return secret.mac(Purpose.SECOND_FACTOR, "recovery", owner, read(typed));
    }

    private static String read(String typed) {
        if (typed == null || typed.length() > 64) return "";

        var plain = Normalizer.normalize(typed, Normalizer.Form.NFKC).toUpperCase(Locale.ROOT)
                .replace('O', '0').replace('I', '1').replace('L', '1');
        return plain.chars().filter(c -> LETTERS.indexOf(c) >= 0)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append).toString();
    }

    /** A set as bytes for its owner's page, which brings it back once they say it is kept: until then none of it counts. */
    public static byte[] sealed(List<String> codes, Secret secret, String owner) {
        return secret.seal(Purpose.SECOND_FACTOR, String.join("\n", codes).getBytes(US_ASCII), context(owner));
    }

    /** The set that was sealed for the same owner; empty when it was touched or is somebody else's. */
    public static Optional<List<String>> open(byte[] sealed, Secret secret, String owner) {
        return secret.open(Purpose.SECOND_FACTOR, sealed, context(owner))
                .map(plain -> List.of(new String(plain, US_ASCII).split("\n")));
    }

    private static String context(String owner) {
        return "recovery\n" + owner;
    }
}
