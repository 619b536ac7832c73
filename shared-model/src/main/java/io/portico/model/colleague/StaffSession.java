package io.portico.model.colleague;

import io.portico.model.access.PublicId;
import io.portico.model.access.Stay;
import io.portico.model.access.Token;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.Duration;
import java.time.Instant;

/** One browser in which a colleague is signed in; which firm it works in is checked for every request. */
@Entity
@Table(name = "staff_session")
public class StaffSession {

    /** How long a browser may rest before it is signed out (security.md S-2). */
    public static final Duration IDLE = Duration.ofMinutes(30);

    /** How long a sign-in lasts at most (security.md S-2). */
    public static final Duration ABSOLUTE = Duration.ofHours(12);

    /** How many browsers one colleague may be signed in with; the oldest gives way (security.md S-2). */
    public static final int MOST = 10;

    @Id
    @Column(name = "id_hash")
    private byte[] idHash;

    @Column(name = "public_id")
    private String publicId;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "colleague_id")
    private Colleague colleague;

    @Embedded
    private Stay stay;

    protected StaffSession() {}

    public StaffSession(Token token, Colleague colleague, String agent, String network, Instant now) {
        this.idHash = token.hash();
        this.publicId = PublicId.fresh().value();
        this.colleague = colleague;
        this.stay = new Stay(agent, network, now, ABSOLUTE);
    }

    Stay stay() {
        return stay;
    }

    public Colleague colleague() {
        return colleague;
    }
}
