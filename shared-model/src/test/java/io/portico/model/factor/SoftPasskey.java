package io.portico.model.factor;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static java.nio.charset.StandardCharsets.UTF_8;

import io.portico.model.access.Sha256;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import java.io.ByteArrayOutputStream;
import java.io.StringReader;
import java.math.BigInteger;
import java.nio.ByteBuffer;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.Signature;
import java.security.interfaces.ECPublicKey;
import java.security.spec.ECGenParameterSpec;
import java.util.Arrays;
import java.util.Base64;

/**
 * An authenticator in a few lines, which answers as honestly as it is told to: its site, origin, counter and whether it
 * knows its owner can all be wrong.
 */
public final class SoftPasskey {

    private static final int PRESENT = 0x01;
    private static final int VERIFIED = 0x04;
    private static final int ATTESTED = 0x40;

    private final KeyPair keys = keys();
    private final byte[] id = Sha256.of(keys.getPublic().getEncoded());

    private String origin;
    private String site = "localhost";
    private boolean verified = true;
    private int counter = 1;
    private String handle;

    public SoftPasskey(String origin) {
        this.origin = origin;
    }

    public SoftPasskey at(String otherOrigin) {
        origin = otherOrigin;
        return this;
    }

    public SoftPasskey of(String otherSite) {
        site = otherSite;
        return this;
    }

    public SoftPasskey knowsOwner(boolean does) {
        verified = does;
        return this;
    }

    public SoftPasskey counts(int next) {
        counter = next;
        return this;
    }

    /** The answer to a question for a new passkey. */
    public String create(String question) {
        var asked = read(question);
        handle = asked.getJsonObject("user").getString("id");
        return answer(Json.createObjectBuilder()
                .add("clientDataJSON", text(client("webauthn.create", asked)))
                .add("attestationObject", text(attestation())));
    }

    /** The answer to a question for a passkey there is. */
    public String get(String question) {
        var client = client("webauthn.get", read(question));
        var data = data(PRESENT, new byte[0]);
        var response = Json.createObjectBuilder()
                .add("clientDataJSON", text(client))
                .add("authenticatorData", text(data))
                .add("signature", text(signed(data, Sha256.of(client))));
        if (handle != null) response.add("userHandle", handle);
        return answer(response);
    }

    private static JsonObject read(String question) {
        return Json.createReader(new StringReader(question)).readObject();
    }

    private String answer(JsonObjectBuilder response) {
        return Json.createObjectBuilder()
                .add("id", text(id))
                .add("rawId", text(id))
                .add("type", "public-key")
                .add("response", response)
                .add("clientExtensionResults", Json.createObjectBuilder())
                .build().toString();
    }

    private byte[] client(String type, JsonObject asked) {
        return Json.createObjectBuilder()
                .add("type", type)
                .add("challenge", asked.getString("challenge"))
                .add("origin", origin)
                .add("crossOrigin", false)
                .build().toString().getBytes(UTF_8);
    }

    private byte[] data(int flags, byte[] rest) {
        return ByteBuffer.allocate(37 + rest.length).put(Sha256.of(site)).put((byte) (verified ? flags | VERIFIED : flags))
                .putInt(counter).put(rest).array();
    }

    private byte[] attestation() {
        var key = (ECPublicKey) keys.getPublic();
        var credential = ByteBuffer.allocate(16 + 2 + id.length + 77).put(new byte[16]).putShort((short) id.length).put(id)
                .put(new byte[] {(byte) 0xa5, 1, 2, 3, 0x26, 0x20, 1, 0x21, 0x58, 0x20}).put(coordinate(key.getW().getAffineX()))
                .put(new byte[] {0x22, 0x58, 0x20}).put(coordinate(key.getW().getAffineY())).array();
        var data = data(PRESENT | ATTESTED, credential);
        var object = new ByteArrayOutputStream();
        object.writeBytes(new byte[] {(byte) 0xa3, 0x63});
        object.writeBytes("fmt".getBytes(US_ASCII));
        object.write(0x64);
        object.writeBytes("none".getBytes(US_ASCII));
        object.write(0x67);
        object.writeBytes("attStmt".getBytes(US_ASCII));
        object.writeBytes(new byte[] {(byte) 0xa0, 0x68});
        object.writeBytes("authData".getBytes(US_ASCII));
        object.writeBytes(new byte[] {0x58, (byte) data.length});
        object.writeBytes(data);
        return object.toByteArray();
    }

    private static byte[] coordinate(BigInteger number) {
        var bytes = number.toByteArray();
        if (bytes.length >= 32) return Arrays.copyOfRange(bytes, bytes.length - 32, bytes.length);
        return ByteBuffer.allocate(32).position(32 - bytes.length).put(bytes).array();
    }

    private byte[] signed(byte[] data, byte[] clientHash) {
        try {
            var signature = Signature.getInstance("SHA256withECDSA");
            signature.initSign(keys.getPrivate());
            signature.update(data);
            signature.update(clientHash);
            return signature.sign();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    private static KeyPair keys() {
        try {
            var generator = KeyPairGenerator.getInstance("EC");
            generator.initialize(new ECGenParameterSpec("secp256r1"));
            return generator.generateKeyPair();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String text(byte[] bytes) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }
}
