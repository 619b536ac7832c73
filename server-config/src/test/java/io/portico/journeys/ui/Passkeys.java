package io.portico.journeys.ui;

import com.google.gson.JsonObject;
import com.microsoft.playwright.CDPSession;

/** A device that holds passkeys, in one window: Chromium's virtual authenticator, which always knows its owner. */
public final class Passkeys {

    private final CDPSession devtools;
    private final String id;

    private Passkeys(CDPSession devtools, String id) {
        this.devtools = devtools;
        this.id = id;
    }

    /** Gives this window such a device. */
    public static Passkeys in(Window window) {
        var devtools = window.page().context().newCDPSession(window.page());
        devtools.send("WebAuthn.enable");
        var options = new JsonObject();
        options.addProperty("protocol", "ctap2");
        options.addProperty("transport", "internal");
        options.addProperty("hasResidentKey", true);
        options.addProperty("hasUserVerification", true);
        options.addProperty("isUserVerified", true);
        options.addProperty("automaticPresenceSimulation", true);
        var parameters = new JsonObject();
        parameters.add("options", options);
        var id = devtools.send("WebAuthn.addVirtualAuthenticator", parameters).get("authenticatorId").getAsString();
        return new Passkeys(devtools, id);
    }

    /** How many it holds. */
    public int count() {
        var parameters = new JsonObject();
        parameters.addProperty("authenticatorId", id);
        return devtools.send("WebAuthn.getCredentials", parameters).getAsJsonArray("credentials").size();
    }

    /** From now on it doesn't recognise its owner. */
    public void forgetOwner() {
        var parameters = new JsonObject();
        parameters.addProperty("authenticatorId", id);
        parameters.addProperty("isUserVerified", false);
        devtools.send("WebAuthn.setUserVerified", parameters);
    }
}
