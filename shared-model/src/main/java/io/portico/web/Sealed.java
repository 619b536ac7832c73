package io.portico.admin.account;

import java.util.Base64;
import java.util.Optional;

/** What a form hides and brings back, as text. */
final class Sealed {

    private Sealed() {}

    static String text(byte[] sealed) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(sealed);
    }

    /** What came back; empty when nothing did, or something else. */
    static Optional<byte[]> bytes(String text) {
        try {
            return Optional.ofNullable(text).map(Base64.getUrlDecoder()::decode);
        } catch (IllegalArgumentException notBase64) {
            return Optional.empty();
        }
    }
}
