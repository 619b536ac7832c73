package io.portico.client.account;

import io.portico.model.access.Device;
import java.time.Instant;
import java.util.Set;

/** A browser the client is signed in with; {@code here} is the one this page is shown in. */
public record DeviceRow(String publicId, Device device, Instant seenAt, boolean here) {

    private static final Set<String> HANDHELD = Set.of("iPhone", "iPad", "Android");

    public String icon() {
        return device.system() != null && HANDHELD.contains(device.system()) ? "mobile" : "laptop";
    }
}
