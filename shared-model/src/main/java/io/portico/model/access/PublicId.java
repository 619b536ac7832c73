package io.portico.model.access;

import io.portico.model.NotFound;
import java.security.SecureRandom;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The name of a thing in addresses and answers: 13 characters of Crockford's base 32, 65 random bits. It tells nothing
 * about the row, and it isn't a secret either: whoever knows it still needs the right to see.
 */
public record PublicId(String value) {

    /** The length of every public id. */
    public static final int LENGTH = 13;

    private static final char[] ALPHABET = "0123456789ABCDEFGHJKMNPQRSTVWXYZ".toCharArray();
    private static final Pattern FORM = Pattern.compile("[0-9A-HJKMNP-TV-Z]{13}");
    private static final SecureRandom RANDOM = new SecureRandom();

    public PublicId {
        if (!FORM.matcher(value).matches()) throw new IllegalArgumentException("not a public id");
    }

    /** An id that nobody has yet. */
    public static PublicId fresh() {
        var bytes = new byte[LENGTH];
        RANDOM.nextBytes(bytes);
        var characters = new char[LENGTH];
        for (var i = 0; i < LENGTH; i++) characters[i] = ALPHABET[bytes[i] & ALPHABET.length - 1];
        return new PublicId(new String(characters));
    }

    /** What an address or a person says; forgives case, hyphens, O for 0 and I or L for 1. */
    public static Optional<PublicId> read(String text) {
        if (text == null || text.length() > 2 * LENGTH || text.chars().anyMatch(c -> c > 127)) return Optional.empty();

        var plain = text.strip().toUpperCase(Locale.ROOT);
        var value = plain.replace("-", "").replace('O', '0').replace('I', '1').replace('L', '1');
        return FORM.matcher(value).matches() ? Optional.of(new PublicId(value)) : Optional.empty();
    }

    /** The same, for a page that must have one: without an id there is nothing at this address. */
    public static PublicId of(String text) {
        return read(text).orElseThrow(() -> new NotFound("public id", "unreadable"));
    }

    @Override
    public String toString() {
        return value;
    }
}
