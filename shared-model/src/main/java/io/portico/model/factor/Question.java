package io.portico.model.factor;

import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import java.util.Base64;
import java.util.List;

/** What browsers are asked, as the JSON of WebAuthn: bytes are base64url. */
final class Question {

    private static final int[] ALGORITHMS = {-8, -7, -257};

    private Question() {}

    static String creation(String site, String brand, Owner owner, List<byte[]> known, byte[] challenge) {
        var keys = Json.createArrayBuilder();
        for (var algorithm : ALGORITHMS) keys.add(Json.createObjectBuilder().add("type", "public-key").add("alg", algorithm));
        return Json.createObjectBuilder()
                .add("challenge", text(challenge))
                .add("rp", Json.createObjectBuilder().add("id", site).add("name", brand))
                .add("user", Json.createObjectBuilder()
                        .add("id", text(owner.handleBytes()))
                        .add("name", owner.account())
                        .add("displayName", owner.name()))
                .add("pubKeyCredParams", keys)
                .add("timeout", Challenge.LIFE.toMillis())
                .add("excludeCredentials", passkeys(known))
                .add("authenticatorSelection", Json.createObjectBuilder()
                        .add("residentKey", "required")
                        .add("requireResidentKey", true)
                        .add("userVerification", "required"))
                .add("attestation", "none")
                .build()
                .toString();
    }

    static String request(String site, List<byte[]> allowed, byte[] challenge) {
        return Json.createObjectBuilder()
                .add("challenge", text(challenge))
                .add("rpId", site)
                .add("timeout", Challenge.LIFE.toMillis())
                .add("userVerification", "required")
                .add("allowCredentials", passkeys(allowed))
                .build()
                .toString();
    }

    private static JsonArrayBuilder passkeys(List<byte[]> ids) {
        var all = Json.createArrayBuilder();
        for (var id : ids) all.add(Json.createObjectBuilder().add("type", "public-key").add("id", text(id)));
        return all;
    }

    private static String text(byte[] bytes) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }
}
