package io.portico.model.founding;

import io.portico.model.access.AskedCode;

/**
 * A sign-up that waits.
 *
 * @param proven whether a code has confirmed it already, so that only a free address is missing
 * @param code the newest code, or null when it has ended
 */
public record PendingSignUp(Application application, boolean proven, AskedCode code) {}
