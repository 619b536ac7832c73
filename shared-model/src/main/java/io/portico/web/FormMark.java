package io.portico.web;

import io.portico.model.access.Secret;
import io.portico.model.access.Secret.Purpose;
import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.time.Instant;
import java.util.Base64;

/** An HMAC over whom a form belongs to (session or visit), its page and an end (security.md H-4). */
record FormMark(Secret secret, String holder, String page) {

    /** The mark as a form carries it, good until this moment. */
    String until(Instant end) {
        var seconds = end.getEpochSecond();
        var mac = mac(seconds);
        var bytes = ByteBuffer.allocate(Long.BYTES + mac.length).putLong(seconds).put(mac).array();
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }

    /** Whether this is a mark of ours for the same holder and page that has not ended; null never is. */
    boolean fits(String given, Instant now) {
        if (given == null) return false;

        try {
            var bytes = ByteBuffer.wrap(Base64.getUrlDecoder().decode(given));
            var end = bytes.getLong();
            var mac = new byte[bytes.remaining()];
            bytes.get(mac);
            return end > now.getEpochSecond() && Secret.same(mac, mac(end));
        } catch (IllegalArgumentException | BufferUnderflowException e) {
            return false;
        }
    }

    private byte[] mac(long end) {
        return secret.mac(Purpose.FORM, holder, page, Long.toString(end));
    }
}
