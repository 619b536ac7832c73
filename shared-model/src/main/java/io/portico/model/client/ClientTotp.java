package io.portico.model.client;

import io.portico.model.factor.Totp;
import io.portico.tenancy.TenantOwned;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;

/** A client's authenticator app; there is one at most. */
@Entity
@Table(name = "client_totp")
public class ClientTotp extends TenantOwned {

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "client_id")
    private Client client;

    @Embedded
    private Totp totp;

    protected ClientTotp() {}

    public ClientTotp(Client client, Totp totp) {
        this.client = client;
        this.totp = totp;
    }

    public Client client() {
        return client;
    }

    public Totp totp() {
        return totp;
    }
}
