package io.portico.model.client;

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
 * The firm takes back a client's second step because they lost it. It holds a day later, so that somebody who only talked
 * the firm into it can still be stopped: the client is told at once, and coming in with both steps calls it off.
 */
@Entity
@Table(name = "client_factor_reset")
public class FactorReset extends TenantOwned {

    /** How long it waits. */
    public static final Duration DELAY = Duration.ofDays(1);

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "client_id")
    private Client client;

    @Column(name = "asked_by")
    private String askedBy;

    @Column(name = "asked_at")
    private Instant askedAt;

    @Column(name = "effective_at")
    private Instant effectiveAt;

    protected FactorReset() {}

    public FactorReset(Client client, String askedBy, Instant now) {
        this.client = client;
        this.askedBy = askedBy;
        this.askedAt = now;
        this.effectiveAt = now.plus(DELAY);
    }

    /** Whether it holds at this moment by the database's clock. */
    public boolean isDue(Instant now) {
        return !now.isBefore(effectiveAt);
    }

    public Client client() {
        return client;
    }

    public String askedBy() {
        return askedBy;
    }

    public Instant effectiveAt() {
        return effectiveAt;
    }
}
