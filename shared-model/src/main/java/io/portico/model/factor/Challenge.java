package io.portico.model.factor;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.portico.model.access.Secret;
import io.portico.model.access.Secret.Purpose;
import java.nio.ByteBuffer;
import java.security.SecureRandom;
import java.time.Duration;
import java.time.Instant;

/**
 * What an authenticator signs: an end, 16 random bytes and a mac that binds both to the session or browser that asked
 * (security.md P-6). Nothing is kept on the server until it comes back.
 */
record Challenge(byte[] bytes) {

    /** How long an authenticator may take. */
    static final Duration LIFE = Duration.ofMinutes(5);

    private static final int RANDOM_BYTES = 16;
    private static final int PLAIN = Long.BYTES + RANDOM_BYTES;
    private static final SecureRandom RANDOM = new SecureRandom();

    static Challenge fresh(Secret secret, String holder, Instant now) {
        var random = new byte[RANDOM_BYTES];
        RANDOM.nextBytes(random);
        var plain = ByteBuffer.allocate(PLAIN).putLong(now.plus(LIFE).toEpochMilli()).put(random).array();
        var mac = mac(secret, holder, plain);
        return new Challenge(ByteBuffer.allocate(PLAIN + mac.length).put(plain).put(mac).array());
    }

    /** Whether it is one of ours, for this holder, that has not ended. */
    boolean fits(Secret secret, String holder, Instant now) {
        if (bytes.length < PLAIN) return false;

        var plain = new byte[PLAIN];
        var given = new byte[bytes.length - PLAIN];
        ByteBuffer.wrap(bytes).get(plain).get(given);
        return Secret.same(given, mac(secret, holder, plain))
                && now.toEpochMilli() < ByteBuffer.wrap(plain).getLong();
    }

    private static byte[] mac(Secret secret, String holder, byte[] plain) {
        return secret.mac(Purpose.SECOND_FACTOR, "challenge".getBytes(UTF_8), holder.getBytes(UTF_8), plain);
    }
}
