package io.portico.model.client;

import io.portico.tenancy.TenantOwned;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.Instant;

/** A recovery code of a client that hasn't been used, by its keyed hash. */
@Entity
@Table(name = "client_recovery_code")
public class ClientRecoveryCode extends TenantOwned {

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "client_id")
    private Client client;

    @Column(name = "hash")
    private byte[] hash;

    @Column(name = "added_at")
    private Instant addedAt;

    protected ClientRecoveryCode() {}

    public ClientRecoveryCode(Client client, byte[] hash, Instant now) {
        this.client = client;
        this.hash = hash;
        this.addedAt = now;
    }

    public Client client() {
        return client;
    }
}
