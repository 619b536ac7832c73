package io.portico.model.colleague;

import static jakarta.persistence.EnumType.STRING;

import io.portico.model.access.Device;
import io.portico.model.access.DeviceRow;
import io.portico.model.access.PublicId;
import io.portico.model.access.Stay;
import io.portico.model.access.Token;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;

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

    /** How long a proof of who one is holds (security.md S-4). */
    public static final Duration PROOF = Duration.ofMinutes(5);

    private static final Duration ON_THE_WAY = Duration.ofMinutes(30);

    @Id
    @Column(name = "id_hash")
    private byte[] idHash;

    @Column(name = "public_id")
    private String publicId;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "colleague_id")
    private Colleague colleague;

    @Enumerated(STRING)
    @Column(name = "level")
    private Level level;

    @Column(name = "proven_at")
    private Instant provenAt;

    @Embedded
    private Stay stay;

    protected StaffSession() {}

    /** A browser that has come to this level now; before the last step it has half an hour to get there. */
    public StaffSession(Token token, Colleague colleague, Level level, String agent, String network, Instant now) {
        this.idHash = token.hash();
        this.publicId = PublicId.fresh().value();
        this.colleague = colleague;
        this.level = level;
        this.provenAt = level == Level.PASSWORD ? null : now;
        this.stay = new Stay(agent, network, now, level == Level.FULL ? ABSOLUTE : ON_THE_WAY);
    }

    /** How far somebody has come at a browser. */
    public enum Level {

        /** The password was right; the second step, or setting it up, is all they may do. */
        PASSWORD,

        /** Both steps are done; recovery codes have yet to be kept. */
        CODES,

        /** Signed in. */
        FULL
    }

    Level level() {
        return level;
    }

    /** Whether somebody proved here moments ago who they are (security.md S-4). */
    boolean isProven(Instant now) {
        return provenAt != null && now.isBefore(provenAt.plus(PROOF));
    }

    /** As its owner sees it, who looks from the browser with this token. */
    DeviceRow row(Token here) {
        return new DeviceRow(publicId, Device.of(stay.agent()), stay.seenAt(), Arrays.equals(idHash, here.hash()));
    }

    Stay stay() {
        return stay;
    }

    public Colleague colleague() {
        return colleague;
    }
}
