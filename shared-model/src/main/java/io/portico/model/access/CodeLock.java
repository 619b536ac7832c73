package io.portico.model.access;

import io.portico.model.access.Secret.Purpose;
import io.portico.platform.Settings;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.security.GeneralSecurityException;
import java.util.Base64;
import javax.crypto.SecretKeyFactory;
import javax.crypto.spec.PBEKeySpec;

/** What the database keeps of a code: a keyed hash over a slow one, so that neither a dump nor the key alone tells it (security.md §4.3). */
@ApplicationScoped
public class CodeLock {

    private static final int ROUNDS = 10_000;
    private static final byte[] NONE = new byte[32];

    @Inject
    Settings settings;

    /** The mark of a code under this salt. */
    public byte[] mac(OneTimeCode code, byte[] salt) {
        var slow = Base64.getEncoder().encodeToString(slow(code.digits(), salt));
        return settings.secret().mac(Purpose.CODE, slow);
    }

    /** Whether this is the code of that mark; where there is none it costs the same, and nothing fits (security.md A-7). */
    public boolean fits(OneTimeCode code, byte[] mark, byte[] salt) {
        var typed = mac(code, salt == null ? NONE : salt);
        return Secret.same(mark == null ? NONE : mark, typed) && mark != null;
    }

    private static byte[] slow(String digits, byte[] salt) {
        try {
            var key = new PBEKeySpec(digits.toCharArray(), salt, ROUNDS, 256);
            return SecretKeyFactory.getInstance("PBKDF2WithHmacSHA256").generateSecret(key).getEncoded();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }
}
