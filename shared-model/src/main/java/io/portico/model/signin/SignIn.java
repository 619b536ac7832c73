package io.portico.model.signin;

import static jakarta.persistence.EnumType.STRING;

import io.portico.model.access.Device;
import io.portico.model.access.EmailAddress;
import io.portico.model.access.Sha256;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Enumerated;
import java.nio.charset.StandardCharsets;
import java.time.Instant;

/** One try to come in: when, by which way, from which browser and network, and whether it led in. */
@Embeddable
public class SignIn {

    /** How many of somebody's newest are shown. */
    public static final int SHOWN = 20;

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

    private SignIn(Way way, boolean cameIn, boolean newDevice, Origin origin, EmailAddress address, Instant now) {
        this.at = now;
        this.way = way;
        this.cameIn = cameIn;
        this.newDevice = newDevice;
        this.agent = origin.agent();
        this.network = origin.network();
        this.block = Network.block(origin.network());
        this.account = Sha256.of(address.canonical().getBytes(StandardCharsets.UTF_8));
    }

    /** Somebody came in; in a browser this account had never come in with, or in one it knows. */
    public static SignIn in(Way way, boolean newDevice, Origin origin, EmailAddress address, Instant now) {
        return new SignIn(way, true, newDevice, origin, address, now);
    }

    /** Somebody tried in vain, by an address that may be nobody's; the row keeps a hash of it. */
    public static SignIn refused(Way way, Origin origin, EmailAddress address, Instant now) {
        return new SignIn(way, false, false, origin, address, now);
    }

    /** As its owner reads it. */
    public SignInRow row() {
        return new SignInRow(at, way, cameIn, newDevice, Device.of(agent), network);
    }
}
