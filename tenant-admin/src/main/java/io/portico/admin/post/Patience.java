package io.portico.admin.post;

import java.time.Duration;
import java.util.List;
import java.util.Optional;

/** How long a letter is tried: soon at first, because somebody may be waiting, then ever less often for about a day. */
final class Patience {

    private static final List<Duration> PAUSES = List.of(
            Duration.ofSeconds(5),
            Duration.ofSeconds(20),
            Duration.ofMinutes(1),
            Duration.ofMinutes(5),
            Duration.ofMinutes(20),
            Duration.ofHours(1),
            Duration.ofHours(3),
            Duration.ofHours(6),
            Duration.ofHours(12));

    private Patience() {}

    /** The pause after so many failed tries; empty when it is enough. */
    static Optional<Duration> after(int attempts) {
        return attempts > PAUSES.size() ? Optional.empty() : Optional.of(PAUSES.get(Math.max(1, attempts) - 1));
    }
}
