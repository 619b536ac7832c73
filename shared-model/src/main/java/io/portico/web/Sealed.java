package io.portico.web;

import java.util.Base64;
import java.util.Optional;

/** What a form hides and brings back, as text. */
public final class Sealed {

    private Sealed() {}

    /** For a form to bring back. */
    public static String text(byte[] sealed) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(sealed);
    }

    /** What came back; empty when nothing did, or something else. */
    public static Optional<byte[]> bytes(String text) {
        try {
            return Optional.ofNullable(text).map(Base64.getUrlDecoder()::decode);
        } catch (IllegalArgumentException notBase64) {
            return Optional.empty();
        }
    }
}
