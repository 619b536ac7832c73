package io.portico.model.colleague;

import io.portico.model.access.EmailAddress;
import io.portico.model.access.OneTimeCode;
import io.portico.model.access.Token;
import io.portico.model.post.Letter;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;

/**
 * A code that proves whose an address is, for people of no firm or of several. It belongs to its subject: one browser or
 * person, one purpose, one address. A row is written for addresses that get no code too, so that all look alike.
 */
@Entity
@Table(name = "staff_code")
public class StaffCode {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    @Column(name = "id")
    private Long id;

    @Column(name = "subject_hash")
    private byte[] subjectHash;

    @Column(name = "email_canonical")
    private String emailCanonical;

    @Column(name = "link_hash")
    private byte[] linkHash;

    @Column(name = "code_mac")
    private byte[] codeMac;

    @Column(name = "letter_id")
    private Long letterId;

    @Column(name = "tries")
    private int tries;

    @Column(name = "asked_at")
    private Instant askedAt;

    @Column(name = "expires_at")
    private Instant expiresAt;

    @Column(name = "consumed_at")
    private Instant consumedAt;

    protected StaffCode() {}

    /** A code asked for, with nothing yet that would fit. */
    public StaffCode(byte[] subjectHash, EmailAddress address, Token link, Instant now) {
        this.subjectHash = subjectHash;
        this.emailCanonical = address.canonical();
        this.linkHash = link.hash();
        this.askedAt = now;
        this.expiresAt = now.plus(OneTimeCode.LIFE);
    }

    /** Puts a code into force: its keyed hash, and the letter it travels in. */
    public void expect(byte[] mac, Letter carrier) {
        codeMac = mac;
        letterId = carrier.id();
    }

    public byte[] subjectHash() {
        return subjectHash;
    }

    public String emailCanonical() {
        return emailCanonical;
    }

    /** The salt of the code's hash; the link in the same mail is made of what it is the hash of. */
    public byte[] linkHash() {
        return linkHash;
    }

    public byte[] codeMac() {
        return codeMac;
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
