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

/** The phone of a colleague with their authenticator app, and the paper with their recovery codes. */
public record SecondFactor(long colleague, TotpKey key, List<String> recoveryCodes) {

    /** Sets up an app and recovery codes for this colleague. */
    public static SecondFactor of(long colleague) {
        var secret = Secret.of(TestServer.get().secret());
        var owner = "colleague " + Example.look("select public_id from colleague where id = ?", colleague);
        var factor = new SecondFactor(colleague, TotpKey.fresh(), RecoveryCodes.fresh());
        factor.recoveryCodes().forEach(Secrets::used);
        Example.change("insert into colleague_totp values (?, ?, 0, utc_timestamp(6), utc_timestamp(6))", colleague,
                factor.key().sealed(secret, owner));
        for (var code : factor.recoveryCodes()) {
            Example.change("insert into colleague_recovery_code values (?, ?, utc_timestamp(6))", colleague,
                    RecoveryCodes.hash(code, secret, owner));
        }
        return factor;
    }

    /** The public id of a passkey that this colleague has and no test can use. */
    public static String passkey(long colleague) {
        var publicId = PublicId.fresh().value();
        Example.change("""
                insert into colleague_passkey (public_id, colleague_id, credential_id, credential, sign_count,
                    backup_eligible, name, added_at) values (?, ?, ?, ?, 0, false, 'X', utc_timestamp(6))
                """, publicId, colleague, publicId.getBytes(US_ASCII), new byte[64]);
        return publicId;
    }

    /** The code the app shows now, as if it hadn't counted yet. */
    public String code() {
        Example.change("update colleague_totp set last_step = 0 where colleague_id = ?", colleague);
        return shown();
    }

    /** The code the app shows now. */
    public String shown() {
        return key.code(TotpKey.step(Instant.now()));
    }
}
