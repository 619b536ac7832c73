package io.portico.model.factor;

import io.portico.model.access.Secret;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.Instant;

/**
 * Somebody's authenticator app: its key, sealed, and the last step that counted. Read it with a write lock before
 * {@link #accept}, so that of two requests at once only one finds its step unused.
 */
@Embeddable
public class Totp {

    @Column(name = "sealed_key")
    private byte[] sealedKey;

    @Column(name = "last_step")
    private long lastStep;

    @Column(name = "added_at")
    private Instant addedAt;

    @Column(name = "used_at")
    private Instant usedAt;

    protected Totp() {}

    /** An app whose first code has just been typed; it doesn't count again. */
    public Totp(TotpKey key, Secret secret, String owner, long firstStep, Instant now) {
        this.sealedKey = key.sealed(secret, owner);
        this.lastStep = firstStep;
        this.addedAt = now;
        this.usedAt = now;
    }

    /** Whether this is a code of the app that hasn't counted yet; from now on neither it nor an older one does. */
    public boolean accept(String typed, Secret secret, String owner, Instant now) {
        var key = TotpKey.open(sealedKey, secret, owner);
        var step = key.isEmpty() ? null : key.get().fitting(typed, now, lastStep);
        if (step == null || step.isEmpty()) return false;

        lastStep = step.getAsLong();
        usedAt = now;
        return true;
    }

    /** Its key, for a demo that shows the codes of its people. */
    public TotpKey key(Secret secret, String owner) {
        return TotpKey.open(sealedKey, secret, owner).orElseThrow();
    }

    public long lastStep() {
        return lastStep;
    }

    public Instant addedAt() {
        return addedAt;
    }

    public Instant usedAt() {
        return usedAt;
    }
}
