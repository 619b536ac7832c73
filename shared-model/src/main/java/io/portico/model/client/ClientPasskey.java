package io.portico.model.client;

import io.portico.model.access.PublicId;
import io.portico.model.factor.Passkey;
import io.portico.tenancy.TenantOwned;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;

/** A passkey of a client, good in this firm's portal and nowhere else. */
@Entity
@Table(name = "client_passkey")
public class ClientPasskey extends TenantOwned {

    @Column(name = "public_id")
    private String publicId;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "client_id")
    private Client client;

    @Embedded
    private Passkey passkey;

    protected ClientPasskey() {}

    public ClientPasskey(Client client, Passkey passkey) {
        this.publicId = PublicId.fresh().value();
        this.client = client;
        this.passkey = passkey;
    }

    public String publicId() {
        return publicId;
    }

    public Client client() {
        return client;
    }

    public Passkey passkey() {
        return passkey;
    }
}
