package io.portico.model.access;

import io.portico.platform.Limit;
import java.time.Duration;
import java.time.Instant;

/** When a code was asked for, until when it works, and when that was looked up. */
public record AskedCode(Instant askedAt, Instant expiresAt, Instant now) {

    /** Seconds until a new code can be asked for. */
    public long pause() {
        var over = askedAt.plusSeconds(Limit.CODE_MAIL_PAUSE.seconds());
        return Math.max(0, Duration.between(now, over).toSeconds());
    }

    /** Whether it can still be typed. */
    public boolean isOpen() {
        return now.isBefore(expiresAt);
    }
}
