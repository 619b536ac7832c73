package io.portico.model.access;

import io.portico.model.Refusal;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import javax.crypto.Cipher;
import javax.crypto.Mac;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;

/**
 * The house's own secret, {@code PORTICO_SECRET}, and the keys drawn from it: one per purpose (HKDF with SHA-256), so
 * that what one purpose signs or seals means nothing to another.
 */
public final class Secret {

    /** What a key is for. The name goes into the key: renaming a purpose makes everything under it unreadable. */
    public enum Purpose { FORM, NOTICE, CODE, PASSWORD, MAIL, SECOND_FACTOR, PRE_SESSION, LIMIT }

    /** The shortest secret that is taken, in characters. */
    public static final int SHORTEST = 32;

    private static final byte FORMAT = 1;
    private static final int NONCE = 12;
    private static final int TAG_BITS = 128;
    private static final SecureRandom RANDOM = new SecureRandom();

    private final Map<Purpose, byte[]> keys = new EnumMap<>(Purpose.class);

    private Secret(byte[] material) {
        var pseudoRandomKey = hmac("portico".getBytes(StandardCharsets.US_ASCII), material);
        for (var purpose : Purpose.values()) {
            var info = (purpose.name() + "\u0001").getBytes(StandardCharsets.US_ASCII);
            keys.put(purpose, hmac(pseudoRandomKey, info));
        }
    }

    /** The keys of this secret; refuses one under 32 characters or of fewer than 8 different ones. */
    public static Secret of(String text) {
        var characters = text == null ? "" : text.strip();
        var tooPlain = characters.chars().distinct().count() < 8;
        if (characters.length() < SHORTEST || tooPlain) throw new Refusal("secret.weak", SHORTEST);
        return new Secret(characters.getBytes(StandardCharsets.UTF_8));
    }

    /** HMAC-SHA256 over the parts, each with its length, so that no two lists of parts look alike. */
    public byte[] mac(Purpose purpose, byte[]... parts) {
        var length = 0;
        for (var part : parts) length += 4 + part.length;

        var message = ByteBuffer.allocate(length);
        for (var part : parts) message.putInt(part.length).put(part);
        return hmac(keys.get(purpose), message.array());
    }

    /** The same over texts. */
    public byte[] mac(Purpose purpose, String... parts) {
        var bytes = new byte[parts.length][];
        for (var i = 0; i < parts.length; i++) bytes[i] = parts[i].getBytes(StandardCharsets.UTF_8);
        return mac(purpose, bytes);
    }

    /** Whether two macs are equal, in a time that tells nothing about where they differ. */
    public static boolean same(byte[] one, byte[] other) {
        return MessageDigest.isEqual(one, other);
    }

    /** Seals with AES-256-GCM. The context, such as table and id of the row, must be the same when it is opened. */
    public byte[] seal(Purpose purpose, byte[] plain, String context) {
        var nonce = new byte[NONCE];
        RANDOM.nextBytes(nonce);
        try {
            var sealed = cipher(Cipher.ENCRYPT_MODE, purpose, nonce, context).doFinal(plain);
            return ByteBuffer.allocate(1 + NONCE + sealed.length).put(FORMAT).put(nonce).put(sealed).array();
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /** What was sealed, or nothing if it was touched, moved to another context or sealed with another secret. */
    public Optional<byte[]> open(Purpose purpose, byte[] sealed, String context) {
        if (sealed.length < 1 + NONCE + TAG_BITS / 8 || sealed[0] != FORMAT) return Optional.empty();

        var nonce = new byte[NONCE];
        System.arraycopy(sealed, 1, nonce, 0, NONCE);
        try {
            var cipher = cipher(Cipher.DECRYPT_MODE, purpose, nonce, context);
            return Optional.of(cipher.doFinal(sealed, 1 + NONCE, sealed.length - 1 - NONCE));
        } catch (GeneralSecurityException forged) {
            return Optional.empty();
        }
    }

    @Override
    public String toString() {
        return "a secret";
    }

    private Cipher cipher(int mode, Purpose purpose, byte[] nonce, String context) throws GeneralSecurityException {
        var cipher = Cipher.getInstance("AES/GCM/NoPadding");
        cipher.init(mode, new SecretKeySpec(keys.get(purpose), "AES"), new GCMParameterSpec(TAG_BITS, nonce));
        cipher.updateAAD(context.getBytes(StandardCharsets.UTF_8));
        return cipher;
    }

    private static byte[] hmac(byte[] key, byte[] message) {
        try {
            var mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(key, "HmacSHA256"));
            return mac.doFinal(message);
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
