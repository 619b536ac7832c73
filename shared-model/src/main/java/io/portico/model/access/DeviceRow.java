package io.portico.model.access;

import java.time.Instant;
import java.util.Set;

/** A browser somebody is signed in with; {@code here} is the one this page is shown in. */
public record DeviceRow(String publicId, Device device, Instant seenAt, boolean here) {

    private static final Set<String> HANDHELD = Set.of("iPhone", "iPad", "Android");

    public String icon() {
        return device.system() != null && HANDHELD.contains(device.system()) ? "mobile" : "laptop";
    }
}
