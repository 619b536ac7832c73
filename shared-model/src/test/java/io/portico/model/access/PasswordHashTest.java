package io.portico.model.access;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class PasswordHashTest {

    private static final Secret SECRET = Secret.of("correct horse battery staple, twice over");
    private static final String PASSWORD = "mano katinas vardu Ąžuolas";

    @Test
    void knows_its_password_and_no_other() {
        var hash = PasswordHash.of(PASSWORD, SECRET);

        assertTrue(new PasswordHash(hash.phc()).verify(PASSWORD, SECRET));
        assertFalse(hash.verify(PASSWORD + " ", SECRET));
        assertFalse(hash.verify("", SECRET));
    }

    @Test
    void takes_a_letter_and_its_accent_for_the_letter_with_the_accent() {
        var hash = PasswordHash.of("A\u0328z\u030Cuolas prie namo", SECRET);

        assertTrue(hash.verify("\u0104\u017Euolas prie namo", SECRET));
    }

    @Test
    void counts_every_character_of_a_long_password() {
        var hash = PasswordHash.of("x".repeat(255) + "a", SECRET);

        assertFalse(hash.verify("x".repeat(255) + "b", SECRET));
    }

    @Test
    void is_worth_nothing_without_the_secret_of_the_house() {
        var other = Secret.of("another horse battery staple, twice over");

        assertFalse(PasswordHash.of(PASSWORD, SECRET).verify(PASSWORD, other));
    }

    @Test
    void is_salted_and_says_its_figures() {
        var hash = PasswordHash.of(PASSWORD, SECRET);

        assertNotEquals(hash, PasswordHash.of(PASSWORD, SECRET));
        assertTrue(hash.phc().startsWith("$argon2id$v=19$m=19456,t=2,p=1$"));
    }

    @Test
    void asks_to_be_made_anew_once_the_figures_change() {
        var old = PasswordHash.of(PASSWORD, SECRET).phc().replace("m=19456,t=2", "m=8192,t=1");

        assertTrue(new PasswordHash(old).needsRehash());
        assertFalse(PasswordHash.of(PASSWORD, SECRET).needsRehash());
    }

    @Test
    void hashes_after_and_beside_each_other_disturb_none() {
        var passwords = IntStream.range(0, 12).mapToObj(n -> PASSWORD + n).toList();
        var hashes = passwords.parallelStream().map(password -> PasswordHash.of(password, SECRET)).toList();

        for (var n = 0; n < passwords.size(); n++) {
            assertTrue(hashes.get(n).verify(passwords.get(n), SECRET));
            assertFalse(hashes.get(n).verify(PASSWORD, SECRET));
        }
    }

    @Test
    void lets_nobody_in_where_nobody_is() {
        assertFalse(PasswordHash.ofNobody().verify(PASSWORD, SECRET));
        assertFalse(PasswordHash.ofNobody().needsRehash());
    }

    @Test
    void is_nothing_else_and_never_shows_itself_in_a_log() {
        assertThrows(IllegalArgumentException.class, () -> new PasswordHash("plain"));
        assertFalse(PasswordHash.ofNobody().toString().contains("$"));
    }
}
