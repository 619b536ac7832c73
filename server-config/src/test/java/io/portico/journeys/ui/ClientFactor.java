package io.portico.journeys.ui;

import static java.nio.charset.StandardCharsets.US_ASCII;

import io.portico.model.access.PublicId;
import io.portico.model.access.Secret;
import io.portico.model.factor.RecoveryCodes;
import io.portico.model.factor.TotpKey;
import io.portico.server.TestServer;
import io.portico.sweeps.Secrets;
import java.time.Instant;
import java.util.List;

/** The phone of a client with their authenticator app, and the paper with their recovery codes. */
public record ClientFactor(Example firm, Example.Row client, TotpKey key, List<String> recoveryCodes) {

    /** Sets up an app and recovery codes for this client. */
    public static ClientFactor of(Example firm, Example.Row client) {
        var secret = Secret.of(TestServer.get().secret());
        var owner = "client " + client.publicId();
        var factor = new ClientFactor(firm, client, TotpKey.fresh(), RecoveryCodes.fresh());
        factor.recoveryCodes().forEach(Secrets::used);
        Example.change("""
                insert into client_totp (tenant_id, client_id, sealed_key, last_step, added_at, used_at)
                values (?, ?, ?, 0, utc_timestamp(6), utc_timestamp(6))
                """, firm.id(), client.id(), factor.key().sealed(secret, owner));
        for (var code : factor.recoveryCodes()) {
            Example.change("insert into client_recovery_code (tenant_id, client_id, hash, added_at) values (?, ?, ?, utc_timestamp(6))",
                    firm.id(), client.id(), RecoveryCodes.hash(code, secret, owner));
        }
        return factor;
    }

    /** A passkey that this client has and no test can use. */
    public static void passkey(Example firm, Example.Row client) {
        var publicId = PublicId.fresh().value();
        Example.change("""
                insert into client_passkey (tenant_id, public_id, client_id, credential_id, credential, sign_count,
                    backup_eligible, name, added_at) values (?, ?, ?, ?, ?, 0, false, 'X', utc_timestamp(6))
                """, firm.id(), publicId, client.id(), publicId.getBytes(US_ASCII), new byte[64]);
    }

    /** The code the app shows now, as if it hadn't counted yet. */
    public String code() {
        Example.change("update client_totp set last_step = 0 where client_id = ?", client.id());
        return key.code(TotpKey.step(Instant.now()));
    }
}
