package io.portico.model.factor;

import com.webauthn4j.data.AuthenticationData;
import java.util.Arrays;

/**
 * What a browser answered when it was asked for a passkey. Whose it is says its row; only {@link RelyingParty#verify} says
 * whether it is genuine.
 */
public final class Assertion {

    private final AuthenticationData data;
    private final Challenge challenge;

    Assertion(AuthenticationData data, Challenge challenge) {
        this.data = data;
        this.challenge = challenge;
    }

    /** Which passkey it claims to be, to find its row by. */
    public byte[] credentialId() {
        return data.getCredentialId().clone();
    }

    /** Whether it names this owner, or nobody, as passkeys may that were asked for by name. */
    boolean isOf(byte[] handle) {
        return data.getUserHandle() == null || Arrays.equals(data.getUserHandle(), handle);
    }

    AuthenticationData data() {
        return data;
    }

    Challenge challenge() {
        return challenge;
    }
}
