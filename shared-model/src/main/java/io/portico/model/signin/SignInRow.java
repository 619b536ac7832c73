package io.portico.model.signin;

import io.portico.model.access.Device;
import java.time.Instant;

/** A try to come in, as its owner reads it. */
public record SignInRow(Instant at, Way way, boolean cameIn, boolean newDevice, Device device, String network) {}
