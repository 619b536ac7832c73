package io.portico.model.client;

import io.portico.model.access.EmailAddress;
import io.portico.model.access.OneTimeCode;
import io.portico.model.post.Letter;
import io.portico.tenancy.TenantOwned;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.Duration;
import java.time.Instant;

/**
 * Somebody asks to be let in by a code. The attempt belongs to the browser that asked; a code belongs to one attempt, and
 * nobody else's attempt ends it. A row is written for unknown addresses too, so that both look alike.
 */
@Entity
@Table(name = "sign_in_attempt")
public class SignInAttempt extends TenantOwned {

    /** How long a code that was typed proves to whom the address belongs, for somebody who has to say their name first. */
    public static final Duration PROOF = Duration.ofMinutes(30);

    @Column(name = "email_canonical")
    private String emailCanonical;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "client_id")
    private Client client;

    @Column(name = "visit_hash")
    private byte[] visitHash;

    @Column(name = "link_hash")
    private byte[] linkHash;

    @Column(name = "code_mac")
    private byte[] codeMac;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "letter_id")
    private Letter letter;

    @Column(name = "tries")
    private int tries;

    @Column(name = "created_at")
    private Instant createdAt;

    @Column(name = "asked_at")
    private Instant askedAt;

    @Column(name = "expires_at")
    private Instant expiresAt;

    @Column(name = "consumed_at")
    private Instant consumedAt;

    protected SignInAttempt() {}

    /** An attempt by this browser for this address; the client is null when the firm doesn't know the address. */
    public SignInAttempt(EmailAddress address, Client client, byte[] visitHash, Instant now) {
        this.emailCanonical = address.canonical();
        this.client = client;
        this.visitHash = visitHash;
        this.createdAt = now;
        this.askedAt = now;
        this.expiresAt = now.plus(OneTimeCode.LIFE);
    }

    /** Puts a code into force: its keyed hash, the hash of the link in the same mail, and the letter it travels in. */
    public void expect(byte[] mac, byte[] link, Letter carrier, Instant now) {
        codeMac = mac;
        linkHash = link;
        letter = carrier;
        tries = 0;
        askedAt = now;
        expiresAt = now.plus(OneTimeCode.LIFE);
    }

    public String emailCanonical() {
        return emailCanonical;
    }

    public Client client() {
        return client;
    }

    public byte[] codeMac() {
        return codeMac;
    }

    public byte[] linkHash() {
        return linkHash;
    }

    /** The mail the code travels in; null for an address the firm doesn't know. */
    public Letter letter() {
        return letter;
    }

    public int tries() {
        return tries;
    }

    public Instant askedAt() {
        return askedAt;
    }

    public Instant expiresAt() {
        return expiresAt;
    }
}
