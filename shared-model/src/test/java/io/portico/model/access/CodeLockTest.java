package io.portico.model.access;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.portico.platform.Settings;
import org.junit.jupiter.api.Test;

class CodeLockTest {

    private static final OneTimeCode CODE = new OneTimeCode("48271930");

    private final CodeLock lock = new CodeLock();
    private final byte[] salt = Token.fresh().hash();

    CodeLockTest() {
        lock.settings = new Settings() {
            @Override
            public Secret secret() {
                return Secret.of("a secret of at least thirty-two characters");
            }
        };
    }

    @Test
    void a_code_fits_its_own_mark_under_its_own_salt() {
        var mark = lock.mac(CODE, salt);

        assertTrue(lock.fits(CODE, mark, salt));
        assertFalse(lock.fits(new OneTimeCode("48271931"), mark, salt));
        assertFalse(lock.fits(CODE, mark, Token.fresh().hash()));
    }

    @Test
    void where_no_code_is_kept_nothing_fits() {
        assertFalse(lock.fits(CODE, null, null));
        assertFalse(lock.fits(CODE, null, salt));
    }
}
