package io.portico.model.colleague;

import io.portico.model.access.PublicId;
import io.portico.model.access.Token;
import jakarta.persistence.Column;
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

    @Id
    @Column(name = "id_hash")
    private byte[] idHash;

    @Column(name = "public_id")
    private String publicId;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "colleague_id")
    private Colleague colleague;

    @Column(name = "created_at")
    private Instant createdAt;

    @Column(name = "seen_at")
    private Instant seenAt;

    @Column(name = "absolute_until")
    private Instant absoluteUntil;

    @Column(name = "agent")
    private String agent;

    @Column(name = "network")
    private String network;

    protected StaffSession() {}

    public StaffSession(Token token, Colleague colleague, String agent, String network, Instant now) {
        this.idHash = token.hash();
        this.publicId = PublicId.fresh().value();
        this.colleague = colleague;
        this.agent = agent;
        this.network = network;
        this.createdAt = now;
        this.seenAt = now;
        this.absoluteUntil = now.plus(ABSOLUTE);
    }

    /** Notes a sign of life, at most once a minute. */
    void seen(Instant now) {
        if (now.isAfter(seenAt.plusSeconds(60))) seenAt = now;
    }

    public Colleague colleague() {
        return colleague;
    }
}
