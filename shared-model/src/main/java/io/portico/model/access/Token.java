package io.portico.model.access;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A secret that stands for somebody: 256 random bits, written in 43 characters that need no escaping in an address or a
 * cookie. Only its hash is stored, and its text never reaches a log.
 */
public record Token(String value) {

    // 43 characters hold 258 bits: the last one must leave its two spare bits empty, so that each token has one text.
    private static final Pattern FORM = Pattern.compile("[A-Za-z0-9_-]{42}[AEIMQUYcgkosw048]");
    private static final SecureRandom RANDOM = new SecureRandom();

    public Token {
        if (!FORM.matcher(value).matches()) throw new IllegalArgumentException("not a token");
    }

    public static Token fresh() {
        var bytes = new byte[32];
        RANDOM.nextBytes(bytes);
        return new Token(Base64.getUrlEncoder().withoutPadding().encodeToString(bytes));
    }

    /** What an address or a cookie says, if it has the form of a token. */
    public static Optional<Token> read(String text) {
        return text != null && FORM.matcher(text).matches() ? Optional.of(new Token(text)) : Optional.empty();
    }

    /** The SHA-256 of its text, 32 bytes: what the database knows of it. */
    public byte[] hash() {
        try {
            return MessageDigest.getInstance("SHA-256").digest(value.getBytes(StandardCharsets.US_ASCII));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    @Override
    public String toString() {
        return "a token";
    }
}
