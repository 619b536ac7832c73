package io.portico.model.access;

import static io.portico.model.Refusals.assertRefused;
import static io.portico.model.access.Secret.Purpose.CODE;
import static io.portico.model.access.Secret.Purpose.MAIL;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

class SecretTest {

    private static final Secret SECRET = Secret.of("correct horse battery staple, twice over");
    private static final byte[] BODY = "Jūsų kodas: 4827 1930".getBytes(UTF_8);

    @Test
    void opens_what_it_sealed() {
        var sealed = SECRET.seal(MAIL, BODY, "letter 7");

        assertArrayEquals(BODY, SECRET.open(MAIL, sealed, "letter 7").orElseThrow());
        assertFalse(new String(sealed, UTF_8).contains("4827"));
    }

    @Test
    void opens_nothing_in_another_context_for_another_purpose_or_by_another_secret() {
        var sealed = SECRET.seal(MAIL, BODY, "letter 7");

        assertTrue(SECRET.open(MAIL, sealed, "letter 8").isEmpty());
        assertTrue(SECRET.open(CODE, sealed, "letter 7").isEmpty());
        assertTrue(Secret.of("another horse battery staple, twice over").open(MAIL, sealed, "letter 7").isEmpty());
    }

    @Test
    void opens_nothing_that_was_touched_anywhere() {
        var sealed = SECRET.seal(MAIL, BODY, "letter 7");
        for (var i = 0; i < sealed.length; i++) {
            var touched = sealed.clone();
            touched[i] ^= 1;
            assertTrue(SECRET.open(MAIL, touched, "letter 7").isEmpty());
        }
        assertTrue(SECRET.open(MAIL, new byte[0], "letter 7").isEmpty());
    }

    @Test
    void seals_the_same_differently_every_time() {
        var one = SECRET.seal(MAIL, BODY, "letter 7");
        var other = SECRET.seal(MAIL, BODY, "letter 7");

        assertFalse(Secret.same(one, other));
    }

    @Test
    void draws_the_same_keys_from_the_same_secret() {
        var again = Secret.of(" correct horse battery staple, twice over ");

        assertArrayEquals(SECRET.mac(CODE, "a", "b"), again.mac(CODE, "a", "b"));
        assertEquals(32, SECRET.mac(CODE, "a").length);
    }

    @Test
    void signs_every_list_of_parts_differently() {
        assertFalse(Secret.same(SECRET.mac(CODE, "ab", "c"), SECRET.mac(CODE, "a", "bc")));
        assertFalse(Secret.same(SECRET.mac(CODE, "a"), SECRET.mac(CODE, "a", "")));
        assertFalse(Secret.same(SECRET.mac(CODE, "a"), SECRET.mac(MAIL, "a")));
    }

    @Test
    void must_be_long_and_not_all_one() {
        assertRefused("secret.weak", () -> Secret.of(null));
        assertRefused("secret.weak", () -> Secret.of("too short"));
        assertRefused("secret.weak", () -> Secret.of("a".repeat(64)));
    }

    @Test
    void never_shows_itself_in_a_log() {
        assertFalse(SECRET.toString().contains("horse"));
    }
}
