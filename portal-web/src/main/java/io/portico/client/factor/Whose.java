package io.portico.client.factor;

import io.portico.client.access.CurrentClient;
import io.portico.client.access.Factors;
import io.portico.client.access.Halfway;
import io.portico.client.access.Held;
import io.portico.model.Refusal;
import io.portico.model.client.Client;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.List;

/** Whose ways to sign in a page is about: who is signed in, or somebody between the two steps of signing in. */
@RequestScoped
public class Whose {

    @Inject
    CurrentClient current;

    @Inject
    Halfway halfway;

    @Inject
    Factors factors;

    private Client client;
    private Held held;

    @PostConstruct
    void find() {
        client = current.isSignedIn() ? current.client() : halfway.client().orElse(null);
    }

    boolean isThere() {
        return client != null;
    }

    boolean isHalfway() {
        return isThere() && !current.isSignedIn();
    }

    /** Refuses when there is nobody: too long after the password. */
    Client client() {
        if (client == null) throw new Refusal("second.over");

        return client;
    }

    /** Takes the first step back. */
    void leave() {
        halfway.end();
    }

    Held held() {
        if (held == null) held = factors.of(client());

        return held;
    }

    List<byte[]> credentials() {
        return factors.credentials(client());
    }

    String email() {
        return client().email().original();
    }

    /** The session or browser that what a page hides in its forms belongs to. */
    String session() {
        return current.id();
    }
}
