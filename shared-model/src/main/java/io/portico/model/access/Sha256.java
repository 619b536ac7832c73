package io.portico.model.access;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;

/** SHA-256, by which stored files are known and keys of limits are told apart. Not for passwords. */
public final class Sha256 {

    private Sha256() {}

    /** The hash of these bytes, 32 bytes. */
    public static byte[] of(byte[] content) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(content);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The hash of a text in UTF-8, 32 bytes. */
    public static byte[] of(String text) {
        return of(text.getBytes(UTF_8));
    }
}
