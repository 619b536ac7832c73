package io.portico.model.viewing;

import io.portico.model.access.PublicId;
import io.portico.model.access.Token;
import io.portico.model.client.Client;
import io.portico.model.colleague.Colleague;
import io.portico.model.sharing.Share;
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
 * One look of a colleague at the portal as a client sees it. It hangs on the share it began from and on the browser in
 * which the colleague is signed in; the row stays, because the client may read who looked, when and why.
 */
@Entity
@Table(name = "viewing")
public class Viewing extends TenantOwned {

    /** How long it lasts at most. */
    public static final Duration LIFE = Duration.ofMinutes(30);

    /** How many characters of a reason are kept. */
    public static final int LONGEST_REASON = 300;

    /** The cookie that holds its token, below its own address and nowhere else. */
    public static final String COOKIE = "viewing";

    @Column(name = "public_id")
    private String publicId;

    @Column(name = "token_hash")
    private byte[] tokenHash;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "share_id")
    private Share share;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "client_id")
    private Client client;

    @Column(name = "colleague_id")
    private Long colleagueId;

    @Column(name = "colleague_name")
    private String colleagueName;

    @Column(name = "staff_session")
    private String staffSession;

    @Column(name = "reason")
    private String reason;

    @Column(name = "began_at")
    private Instant beganAt;

    @Column(name = "until_at")
    private Instant until;

    @Column(name = "ended_at")
    private Instant endedAt;

    protected Viewing() {}

    /** Begins now, for whoever holds the token in the browser of this staff session. */
    public Viewing(Share share, Token token, Colleague colleague, String staffSession, String reason, Instant now) {
        this.publicId = PublicId.fresh().value();
        this.tokenHash = token.hash();
        this.share = share;
        this.client = share.client();
        this.colleagueId = colleague.id();
        this.colleagueName = colleague.name();
        this.staffSession = staffSession;
        this.reason = reason.strip();
        this.beganAt = now;
        this.until = now.plus(LIFE);
    }

    /** Where the portal is mounted while somebody looks at it, below the firm's address. */
    public static String mount(String publicId) {
        return "/viewing/" + publicId;
    }

    /** Ends it, once; what ended by itself ended when its time was up. */
    public void end(Instant now) {
        if (endedAt == null) endedAt = now.isBefore(until) ? now : until;
    }

    /** Whether it goes on at this moment by the database's clock. */
    public boolean isOpen(Instant now) {
        return endedAt == null && now.isBefore(until);
    }

    /** When it ended; null while it goes on. */
    public Instant endedAt(Instant now) {
        if (endedAt != null) return endedAt;

        return now.isBefore(until) ? null : until;
    }

    public String publicId() {
        return publicId;
    }

    public Share share() {
        return share;
    }

    public Client client() {
        return client;
    }

    public Long colleagueId() {
        return colleagueId;
    }

    public String colleagueName() {
        return colleagueName;
    }

    public String staffSession() {
        return staffSession;
    }

    public String reason() {
        return reason;
    }

    public Instant beganAt() {
        return beganAt;
    }

    public Instant until() {
        return until;
    }
}
