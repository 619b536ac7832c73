package io.portico.model.factor;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.Instant;

/**
 * A passkey somebody keeps on a device or in an account of theirs. Read it with a write lock before {@link #used}, so that
 * its counter holds over requests at the same time.
 */
@Embeddable
public class Passkey {

    @Column(name = "credential_id")
    private byte[] credentialId;

    @Column(name = "credential")
    private byte[] credential;

    @Column(name = "sign_count")
    private long signCount;

    @Column(name = "backup_eligible")
    private boolean backupEligible;

    @Column(name = "name")
    private String name;

    @Column(name = "added_at")
    private Instant addedAt;

    @Column(name = "used_at")
    private Instant usedAt;

    protected Passkey() {}

    Passkey(byte[] credentialId, byte[] credential, long signCount, boolean backupEligible, String name, Instant now) {
        this.credentialId = credentialId;
        this.credential = credential;
        this.signCount = signCount;
        this.backupEligible = backupEligible;
        this.addedAt = now;
        rename(name);
    }

    public void rename(String chosen) {
        name = chosen.substring(0, Math.min(100, chosen.length()));
    }

    void used(long count, Instant now) {
        signCount = count;
        usedAt = now;
    }

    /** The name the authenticator has for it. */
    public byte[] credentialId() {
        return credentialId.clone();
    }

    /** The public key with its surroundings, as the authenticator handed it over. */
    byte[] credential() {
        return credential;
    }

    long signCount() {
        return signCount;
    }

    boolean isBackupEligible() {
        return backupEligible;
    }

    /** What its owner calls it. */
    public String name() {
        return name;
    }

    public Instant addedAt() {
        return addedAt;
    }

    /** When somebody last came in with it; null before the first time. */
    public Instant usedAt() {
        return usedAt;
    }
}
