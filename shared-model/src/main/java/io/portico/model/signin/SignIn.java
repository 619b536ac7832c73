package io.portico.model.signin;

import static jakarta.persistence.EnumType.STRING;

import io.portico.model.access.Device;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Enumerated;
import java.time.Instant;

/** One try to come in: when, by which way, from which browser and network, and whether it led in. */
@Embeddable
public class SignIn {

    @Column(name = "at")
    private Instant at;

    @Enumerated(STRING)
    @Column(name = "way")
    private Way way;

    @Column(name = "came_in")
    private boolean cameIn;

    @Column(name = "new_device")
    private boolean newDevice;

    @Column(name = "agent")
    private String agent;

    @Column(name = "network")
    private String network;

    @Column(name = "block")
    private String block;

    @Column(name = "account")
    private byte[] account;

    protected SignIn() {}

    private SignIn(Way way, boolean cameIn, boolean newDevice, Origin origin, byte[] account, Instant now) {
        this.at = now;
        this.way = way;
        this.cameIn = cameIn;
        this.newDevice = newDevice;
        this.agent = origin.agent();
        this.network = origin.network();
        this.block = Network.block(origin.network());
        this.account = account;
    }

    /** Somebody came in; in a browser this account had never come in with, or in one it knows. */
    public static SignIn in(Way way, boolean newDevice, Origin origin, byte[] account, Instant now) {
        return new SignIn(way, true, newDevice, origin, account, now);
    }

    /** Somebody tried in vain. The account is a hash of the address that was typed, whether or not it is anybody's. */
    public static SignIn refused(Way way, Origin origin, byte[] account, Instant now) {
        return new SignIn(way, false, false, origin, account, now);
    }

    /** As its owner reads it. */
    public SignInRow row() {
        return new SignInRow(at, way, cameIn, newDevice, Device.of(agent), network);
    }
}
