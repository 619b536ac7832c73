package io.portico.model.post;

import io.portico.model.access.Device;
import java.time.Instant;

/** When and on which device somebody asked for something or did it. */
public record Asked(Instant at, Device device) {}
