package io.portico.model.client;

import io.portico.model.access.PublicId;
import io.portico.model.access.Stay;
import io.portico.model.access.Token;
import io.portico.tenancy.TenantOwned;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.Duration;
import java.time.Instant;

/** One browser in which a client is signed in. The row is the session: delete it and the browser is out, on every node. */
@Entity
@Table(name = "client_session")
public class ClientSession extends TenantOwned {

    /** How long a browser may rest before it is signed out (security.md S-2). */
    public static final Duration IDLE = Duration.ofMinutes(60);

    /** How long a sign-in lasts at most (security.md S-2). */
    public static final Duration ABSOLUTE = Duration.ofHours(24);

    /** How long a sign-in counts as proof for what needs one, such as a first password (security.md S-4). */
    public static final Duration FRESH = Duration.ofMinutes(5);

    /** How many browsers one client may be signed in with; the oldest gives way (security.md S-2). */
    public static final int MOST = 10;

    @Column(name = "id_hash")
    private byte[] idHash;

    @Column(name = "public_id")
    private String publicId;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "client_id")
    private Client client;

    @Embedded
    private Stay stay;

    protected ClientSession() {}

    /** Signs this browser in; only the hash of its token is kept. */
    public ClientSession(Token token, Client client, String agent, String network, Instant now) {
        this.idHash = token.hash();
        this.publicId = PublicId.fresh().value();
        this.client = client;
        this.stay = new Stay(agent, network, now, ABSOLUTE);
    }

    public String publicId() {
        return publicId;
    }

    public Client client() {
        return client;
    }

    public Stay stay() {
        return stay;
    }

    /** Whether the browser is still signed in at this moment by the database's clock. */
    public boolean isOpen(Instant now) {
        return stay.isOpen(now, IDLE);
    }
}
