package io.portico.model.factor;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static java.nio.charset.StandardCharsets.UTF_8;

import io.portico.model.access.OneTimeCode;
import io.portico.model.access.Secret;
import io.portico.model.access.Secret.Purpose;
import java.net.URLEncoder;
import java.nio.ByteBuffer;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.time.Instant;
import java.util.Optional;
import java.util.OptionalLong;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * What an authenticator app and we both know, 160 random bits, and the codes made of it: SHA-1, six digits, a new one
 * every thirty seconds (RFC 6238, the figures that every app knows).
 */
public record TotpKey(byte[] bytes) {

    /** How many digits a code has. */
    public static final int DIGITS = 6;

    /** How long one code is shown, in seconds. */
    public static final int SECONDS = 30;

    private static final int BYTES = 20;
    private static final int LOOK_AROUND = 1;
    private static final String BASE32 = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";
    private static final SecureRandom RANDOM = new SecureRandom();

    public static TotpKey fresh() {
        var bytes = new byte[BYTES];
        RANDOM.nextBytes(bytes);
        return new TotpKey(bytes);
    }

    /** Opens what {@link #sealed} closed for the same owner; empty when it was touched or is somebody else's. */
    public static Optional<TotpKey> open(byte[] sealed, Secret secret, String owner) {
        return secret.open(Purpose.SECOND_FACTOR, sealed, context(owner)).map(TotpKey::new);
    }

    /** As bytes that only this installation can open, and only for this owner. */
    public byte[] sealed(Secret secret, String owner) {
        return secret.seal(Purpose.SECOND_FACTOR, bytes, context(owner));
    }

    private static String context(String owner) {
        return "totp\n" + owner;
    }

    /** The number of the step that runs at this moment. */
    public static long step(Instant now) {
        return Math.floorDiv(now.getEpochSecond(), SECONDS);
    }

    /** The code of one step. */
    public String code(long step) {
        return code(step, DIGITS);
    }

    String code(long step, int digits) {
        var hash = hmac(ByteBuffer.allocate(Long.BYTES).putLong(step).array());
        var offset = hash[hash.length - 1] & 0xf;
        var number = ByteBuffer.wrap(hash, offset, Integer.BYTES).getInt() & 0x7fffffff;
        var text = Integer.toString(number);
        return ("0".repeat(digits) + text).substring(text.length());
    }

    /**
     * The step whose code was typed: the one that runs, the one before or the one after, and later than the last that
     * counted, so that no step counts twice. Empty when it is none of them.
     */
    public OptionalLong fitting(String typed, Instant now, long last) {
        var digits = OneTimeCode.digits(typed).getBytes(US_ASCII);
        var fitting = OptionalLong.empty();
        for (var step = step(now) - LOOK_AROUND; step <= step(now) + LOOK_AROUND; step++) {
            if (Secret.same(code(step).getBytes(US_ASCII), digits) && step > last) fitting = OptionalLong.of(step);
        }
        return fitting;
    }

    /** For typing it into an app: Base32 in groups of four (RFC 4648). */
    public String shown() {
        return base32().replaceAll("(.{4})(?!$)", "$1 ");
    }

    /** What the QR code says: whose key it is and where it belongs. */
    public String uri(String issuer, String account) {
        var label = encoded(issuer) + ":" + encoded(account);
        return "otpauth://totp/" + label + "?secret=" + base32() + "&issuer=" + encoded(issuer)
                + "&algorithm=SHA1&digits=" + DIGITS + "&period=" + SECONDS;
    }

    private String base32() {
        var text = new StringBuilder();
        for (var bit = 0; bit < bytes.length * 8; bit += 5) text.append(BASE32.charAt(five(bit)));
        return text.toString();
    }

    private int five(int bit) {
        var pair = (bytes[bit / 8] & 0xff) << 8 | (bit / 8 + 1 < bytes.length ? bytes[bit / 8 + 1] & 0xff : 0);
        return pair >> 11 - bit % 8 & 31;
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, UTF_8).replace("+", "%20");
    }

    private byte[] hmac(byte[] message) {
        try {
            var mac = Mac.getInstance("HmacSHA1");
            mac.init(new SecretKeySpec(bytes, "HmacSHA1"));
            return mac.doFinal(message);
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    @Override
    public String toString() {
        return "a key of an authenticator app";
    }
}
