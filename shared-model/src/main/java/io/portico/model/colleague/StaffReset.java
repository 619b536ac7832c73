package io.portico.model.colleague;

import io.portico.model.access.Token;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.Duration;
import java.time.Instant;

/** A colleague's right to choose a new password once, by a link that was mailed (security.md P-7). It signs nobody in. */
@Entity
@Table(name = "staff_reset")
public class StaffReset {

    public static final Duration LIFE = Duration.ofMinutes(30);

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    @Column(name = "id")
    private Long id;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "colleague_id")
    private Colleague colleague;

    @Column(name = "token_hash")
    private byte[] tokenHash;

    @Column(name = "expires_at")
    private Instant expiresAt;

    @Column(name = "used_at")
    private Instant usedAt;

    protected StaffReset() {}

    /** Nobody's ({@code colleague} null) is written as well, since asking for one costs the same; its token is sent to nobody. */
    public StaffReset(Colleague colleague, Token token, Instant now) {
        this.colleague = colleague;
        this.tokenHash = token.hash();
        this.expiresAt = now.plus(LIFE);
    }

    public Colleague colleague() {
        return colleague;
    }

    /** Whether the link still works at this moment by the database's clock. */
    public boolean isOpen(Instant now) {
        return usedAt == null && now.isBefore(expiresAt);
    }
}
