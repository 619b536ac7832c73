package io.portico.client.access;

import java.time.Instant;
import java.util.List;

/** What a client can come in with besides a password; the app is null when there is none. */
public record Held(App app, List<Key> passkeys, int recoveryCodes) {

    /** An authenticator app: since when, and when it was last used. */
    public record App(Instant addedAt, Instant usedAt) {}

    /** A passkey by the name its owner gave it; {@code usedAt} is null before the first time. */
    public record Key(String publicId, String name, Instant addedAt, Instant usedAt) {}

    public boolean hasApp() {
        return app != null;
    }

    public boolean hasPasskeys() {
        return !passkeys.isEmpty();
    }

    /** Whether there is a second step to come in by. */
    public boolean isAny() {
        return hasApp() || hasPasskeys();
    }

    /** Whether one of these, taken away, would leave none. */
    public boolean isLast() {
        return passkeys.size() + (hasApp() ? 1 : 0) < 2;
    }
}
