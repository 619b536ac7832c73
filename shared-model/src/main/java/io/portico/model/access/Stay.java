package io.portico.model.access;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.Duration;
import java.time.Instant;

/** A browser's stay from signing in to its end at the latest, and the last sign of life in between. */
@Embeddable
public class Stay {

    @Column(name = "created_at")
    private Instant since;

    @Column(name = "seen_at")
    private Instant seenAt;

    @Column(name = "absolute_until")
    private Instant until;

    @Column(name = "agent")
    private String agent;

    @Column(name = "network")
    private String network;

    protected Stay() {}

    /** Begins now and lasts so long at most; the browser as it names itself, which may be null, and where it comes from. */
    public Stay(String agent, String network, Instant now, Duration most) {
        this.agent = agent;
        this.network = network;
        this.since = now;
        this.seenAt = now;
        this.until = now.plus(most);
    }

    /** Notes a sign of life, at most once a minute. */
    public void seen(Instant now) {
        if (now.isAfter(seenAt.plusSeconds(60))) seenAt = now;
    }

    /** Whether it goes on at this moment by the database's clock, for a browser that may rest so long. */
    public boolean isOpen(Instant now, Duration idle) {
        return now.isBefore(until) && !now.isAfter(seenAt.plus(idle));
    }

    public Instant since() {
        return since;
    }

    public Instant seenAt() {
        return seenAt;
    }

    /** The browser as it names itself, shortened. */
    public String agent() {
        return agent;
    }
}
