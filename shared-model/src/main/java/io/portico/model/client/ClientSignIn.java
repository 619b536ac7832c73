package io.portico.model.client;

import io.portico.model.signin.SignIn;
import io.portico.tenancy.TenantOwned;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;

/** A try to come in to a firm's portal; of nobody when the firm doesn't know the address. */
@Entity
@Table(name = "client_sign_in")
public class ClientSignIn extends TenantOwned {

    @Column(name = "client_id")
    private Long clientId;

    @Embedded
    private SignIn signIn;

    protected ClientSignIn() {}

    public ClientSignIn(Long clientId, SignIn signIn) {
        this.clientId = clientId;
        this.signIn = signIn;
    }

    public SignIn signIn() {
        return signIn;
    }
}
