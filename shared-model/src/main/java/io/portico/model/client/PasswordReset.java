package io.portico.model.client;

import io.portico.model.access.Token;
import io.portico.tenancy.TenantOwned;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.Duration;
import java.time.Instant;

/** The right to choose a new password once, by a link that was mailed (security.md P-7). It signs nobody in. */
@Entity
@Table(name = "password_reset")
public class PasswordReset extends TenantOwned {

    public static final Duration LIFE = Duration.ofMinutes(30);

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "client_id")
    private Client client;

    @Column(name = "token_hash")
    private byte[] tokenHash;

    @Column(name = "created_at")
    private Instant createdAt;

    @Column(name = "expires_at")
    private Instant expiresAt;

    @Column(name = "used_at")
    private Instant usedAt;

    protected PasswordReset() {}

    /** Nobody's ({@code client} null) is written as well, since asking for one costs the same; its token is sent to nobody. */
    public PasswordReset(Client client, Token token, Instant now) {
        this.client = client;
        this.tokenHash = token.hash();
        this.createdAt = now;
        this.expiresAt = now.plus(LIFE);
    }

    public Client client() {
        return client;
    }

    /** Whether the link still works at this moment by the database's clock. */
    public boolean isOpen(Instant now) {
        return usedAt == null && now.isBefore(expiresAt);
    }

    public void use(Instant now) {
        usedAt = now;
    }
}
