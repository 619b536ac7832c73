package io.portico.model.colleague;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** What a colleague has to prove who they are besides the password; {@code app} is null without one. */
public record HeldFactors(App app, List<Key> passkeys, int recoveryCodes) {

    /** An authenticator app: since when, and when it last let somebody in. */
    public record App(Instant addedAt, Instant usedAt) {}

    /** A passkey as its owner sees it; {@code usedAt} is null until somebody came in with it. */
    public record Key(String publicId, String name, Instant addedAt, Instant usedAt) {}

    /** The passkey of this public id. */
    public Optional<Key> passkey(String publicId) {
        return passkeys.stream().filter(key -> key.publicId().equals(publicId)).findFirst();
    }

    public boolean hasApp() {
        return app != null;
    }

    public boolean hasPasskeys() {
        return !passkeys.isEmpty();
    }

    /** Whether there is a second factor at all; recovery codes alone are none. */
    public boolean isAny() {
        return hasApp() || hasPasskeys();
    }

    /** Whether one can go without leaving its owner with nothing. */
    public boolean isMoreThanOne() {
        return passkeys.size() + (hasApp() ? 1 : 0) > 1;
    }
}
