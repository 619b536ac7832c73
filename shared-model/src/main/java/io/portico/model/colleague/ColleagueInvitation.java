package io.portico.model.colleague;

import static jakarta.persistence.EnumType.STRING;

import io.portico.model.access.EmailAddress;
import io.portico.model.access.PublicId;
import io.portico.model.access.Token;
import io.portico.tenancy.Firm;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Duration;
import java.time.Instant;

/** A mailed key to work for a firm with, in one role, for one address, once (security.md I-1). */
@Entity
@Table(name = "colleague_invitation")
public class ColleagueInvitation {

    /** How long it can be used (decisions.md, Identity). */
    public static final Duration LIFE = Duration.ofDays(14);

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    @Column(name = "id")
    private Long id;

    @Version
    @Column(name = "version")
    private int version;

    @Column(name = "public_id")
    private String publicId;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "firm_id")
    private Firm firm;

    @Column(name = "email")
    private String email;

    @Column(name = "email_canonical")
    private String emailCanonical;

    @Enumerated(STRING)
    @Column(name = "role")
    private Role role;

    @Column(name = "token_hash")
    private byte[] tokenHash;

    @Column(name = "invited_by")
    private String invitedBy;

    @Column(name = "created_at")
    private Instant createdAt;

    @Column(name = "expires_at")
    private Instant expiresAt;

    @Column(name = "used_at")
    private Instant usedAt;

    @Column(name = "revoked_at")
    private Instant revokedAt;

    protected ColleagueInvitation() {}

    /** Invites whoever reads the mail of this address; the letter carries the token, the row only its hash. */
    ColleagueInvitation(Firm firm, EmailAddress address, Role role, Token token, String invitedBy, Instant now) {
        this.publicId = PublicId.fresh().value();
        this.firm = firm;
        this.email = address.original();
        this.emailCanonical = address.canonical();
        this.role = role;
        this.tokenHash = token.hash();
        this.invitedBy = invitedBy;
        this.createdAt = now;
        this.expiresAt = now.plus(LIFE);
    }

    void use(Instant now) {
        usedAt = now;
    }

    void revoke(Instant now) {
        revokedAt = now;
    }

    /** Whether it can still be used. */
    public boolean isOpen(Instant now) {
        return usedAt == null && revokedAt == null && now.isBefore(expiresAt);
    }

    public String publicId() {
        return publicId;
    }

    public Firm firm() {
        return firm;
    }

    public EmailAddress email() {
        return EmailAddress.of(email);
    }

    public Role role() {
        return role;
    }

    public String invitedBy() {
        return invitedBy;
    }

    public Instant expiresAt() {
        return expiresAt;
    }

    public boolean isUsed() {
        return usedAt != null;
    }
}
