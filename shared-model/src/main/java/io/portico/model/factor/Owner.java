package io.portico.model.factor;

import static java.nio.charset.StandardCharsets.UTF_8;

/**
 * Whose passkey it is: the handle by which authenticators tell people apart, which says nothing about them, and what they
 * show when one is chosen.
 */
public record Owner(String handle, String account, String name) {

    byte[] handleBytes() {
        return handle.getBytes(UTF_8);
    }
}
