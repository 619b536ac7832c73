package io.portico.model.sharing;

import io.portico.model.access.PublicId;
import io.portico.model.access.Token;
import io.portico.model.client.Client;
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

/** A mailed key to register with, for one address, once. Opening its page or correcting a form never uses it up. */
@Entity
@Table(name = "invitation")
public class Invitation extends TenantOwned {

    /** How long an invitation can be used (decisions.md, Identity). */
    public static final Duration LIFE = Duration.ofDays(14);

    @Column(name = "public_id")
    private String publicId;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "client_id")
    private Client client;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "share_id")
    private Share share;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "letter_id")
    private Letter letter;

    @Column(name = "token_hash")
    private byte[] tokenHash;

    @Column(name = "note")
    private String note;

    @Column(name = "invited_by")
    private String invitedBy;

    @Column(name = "created_at")
    private Instant createdAt;

    @Column(name = "expires_at")
    private Instant expiresAt;

    @Column(name = "opened_at")
    private Instant openedAt;

    @Column(name = "used_at")
    private Instant usedAt;

    @Column(name = "revoked_at")
    private Instant revokedAt;

    protected Invitation() {}

    /** Invites the share's client; the letter carries the token, the row only its hash. */
    public Invitation(Share share, Token token, Letter letter, String note, String invitedBy, Instant now) {
        this.publicId = PublicId.fresh().value();
        this.client = share.client();
        this.share = share;
        this.letter = letter;
        this.tokenHash = token.hash();
        this.note = note;
        this.invitedBy = invitedBy;
        this.createdAt = now;
        this.expiresAt = now.plus(LIFE);
    }

    /** The person showed that they hold it: a field was typed or pasted. A page load counts as nothing. */
    public void open(Instant now) {
        if (openedAt == null) openedAt = now;
    }

    public void use(Instant now) {
        open(now);
        usedAt = now;
    }

    public void revoke(Instant now) {
        if (usedAt == null && revokedAt == null) revokedAt = now;
    }

    /** Whether it can still be used, and if not, why. */
    public InvitationState state(Instant now) {
        if (usedAt != null) return InvitationState.USED;
        if (revokedAt != null) return InvitationState.REVOKED;

        return now.isBefore(expiresAt) ? InvitationState.OPEN : InvitationState.EXPIRED;
    }

    public String publicId() {
        return publicId;
    }

    public Client client() {
        return client;
    }

    public Share share() {
        return share;
    }

    public Letter letter() {
        return letter;
    }

    public String note() {
        return note;
    }

    public String invitedBy() {
        return invitedBy;
    }

    public Instant createdAt() {
        return createdAt;
    }

    public Instant expiresAt() {
        return expiresAt;
    }

    public Instant openedAt() {
        return openedAt;
    }
}
