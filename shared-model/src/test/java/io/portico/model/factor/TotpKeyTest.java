package io.portico.model.factor;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.portico.model.access.Secret;
import java.time.Instant;
import java.util.OptionalLong;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TotpKeyTest {

    private static final Secret SECRET = Secret.of("a secret of thirty-two characters and more");

    private final TotpKey key = new TotpKey("12345678901234567890".getBytes(US_ASCII));
    private final Instant now = Instant.ofEpochSecond(1111111109);
    private final long step = TotpKey.step(now);

    /** RFC 6238, appendix B, SHA-1. */
    @ParameterizedTest
    @CsvSource({
        "59, 94287082", "1111111109, 07081804", "1111111111, 14050471", "1234567890, 89005924", "2000000000, 69279037",
        "20000000000, 65353130"})
    void makes_the_codes_of_the_standard(long second, String code) {
        assertEquals(code, key.code(TotpKey.step(Instant.ofEpochSecond(second)), 8));
        assertEquals(code.substring(2), key.code(TotpKey.step(Instant.ofEpochSecond(second))));
    }

    @ParameterizedTest
    @ValueSource(strings = {"081804", " 081 804 ", "081-804", "０８１８０４"})
    void takes_a_code_however_it_is_typed(String typed) {
        assertEquals(OptionalLong.of(step), key.fitting(typed, now, 0));
    }

    @Test
    void takes_the_code_before_and_the_one_after_and_no_other() {
        assertTrue(key.fitting(key.code(step - 1), now, 0).isPresent());
        assertTrue(key.fitting(key.code(step + 1), now, 0).isPresent());
        assertFalse(key.fitting(key.code(step - 2), now, 0).isPresent());
        assertFalse(key.fitting(key.code(step + 2), now, 0).isPresent());
    }

    @Test
    void takes_no_step_again_and_none_before_it() {
        assertFalse(key.fitting(key.code(step), now, step).isPresent());
        assertFalse(key.fitting(key.code(step - 1), now, step).isPresent());
        assertTrue(key.fitting(key.code(step + 1), now, step).isPresent());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "08180", "0818040", "O81804", "-1"})
    void what_is_no_code_fits_nothing(String typed) {
        assertFalse(key.fitting(typed, now, 0).isPresent());
        assertFalse(key.fitting(null, now, 0).isPresent());
    }

    @Test
    void can_be_typed_and_scanned_into_an_app() {
        assertEquals("GEZD GNBV GY3T QOJQ GEZD GNBV GY3T QOJQ", key.shown());
        assertEquals("otpauth://totp/Portico:r%C5%ABta%40acme.example?secret=GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ"
                + "&issuer=Portico&algorithm=SHA1&digits=6&period=30", key.uri("Portico", "rūta@acme.example"));
    }

    @Test
    void is_sealed_for_one_owner() {
        var sealed = key.sealed(SECRET, "1");

        assertEquals(key.shown(), TotpKey.open(sealed, SECRET, "1").orElseThrow().shown());
        assertTrue(TotpKey.open(sealed, SECRET, "2").isEmpty());
    }

    @Test
    void is_160_bits_that_nobody_else_has() {
        assertEquals(20, TotpKey.fresh().bytes().length);
        assertFalse(TotpKey.fresh().shown().equals(TotpKey.fresh().shown()));
    }

    @Test
    void an_app_counts_each_of_its_codes_once() {
        var app = new Totp(key, SECRET, "1", step - 1, now);

        assertFalse(app.accept(key.code(step - 1), SECRET, "1", now), "the one it was set up with");
        assertFalse(app.accept(key.code(step), SECRET, "2", now), "for somebody else");
        assertTrue(app.accept(key.code(step), SECRET, "1", now));
        assertFalse(app.accept(key.code(step), SECRET, "1", now));
    }

    @Test
    void an_app_remembers_when_it_was_added_and_last_used() {
        var app = new Totp(key, SECRET, "1", step - 1, now);
        assertEquals(now, app.usedAt());

        var later = now.plusSeconds(300);
        assertTrue(app.accept(key.code(TotpKey.step(later)), SECRET, "1", later));
        assertEquals(now, app.addedAt());
        assertEquals(later, app.usedAt());
        assertEquals(TotpKey.step(later), app.lastStep());
        assertEquals(key.shown(), app.key(SECRET, "1").shown());
    }

    @Test
    void is_never_written_to_a_log_by_accident() {
        assertEquals("a key of an authenticator app", key.toString());
    }
}
