package io.portico.model.factor;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.portico.model.access.Secret;
import java.util.Arrays;
import java.util.HashSet;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RecoveryCodesTest {

    private static final Secret SECRET = Secret.of("a secret of thirty-two characters and more");

    @Test
    void are_ten_different_ones_in_groups_of_four() {
        var codes = RecoveryCodes.fresh();

        assertEquals(10, new HashSet<>(codes).size());
        for (var code : codes) assertTrue(code.matches("[0-9A-HJKMNP-TV-Z]{4}(-[0-9A-HJKMNP-TV-Z]{4}){2}"), code);
    }

    @ParameterizedTest
    @ValueSource(strings = {"k7qf-3m9x-2htb", " K7QF 3M9X 2HTB ", "K7QF3M9X2HTB", "Ｋ7QF–3M9X–2HTB"})
    void are_known_however_they_are_typed(String typed) {
        assertArrayEquals(RecoveryCodes.hash("K7QF-3M9X-2HTB", SECRET, "1"), RecoveryCodes.hash(typed, SECRET, "1"));
    }

    @Test
    void letters_that_look_like_digits_are_digits() {
        assertArrayEquals(
                RecoveryCodes.hash("0123-1111-0000", SECRET, "1"), RecoveryCodes.hash("O123-Ill1-oooo", SECRET, "1"));
    }

    @Test
    void each_is_another_and_what_is_none_is_none_of_them() {
        for (var other : new String[] {"K7QF-3M9X-2HTA", "K7QF-3M9X", "", null, "?", "K7QF-3M9X-2HTB".repeat(9)}) {
            assertFalse(Arrays.equals(RecoveryCodes.hash("K7QF-3M9X-2HTB", SECRET, "1"), RecoveryCodes.hash(other, SECRET, "1")));
        }
    }

    @Test
    void belong_to_one_owner() {
        var code = RecoveryCodes.fresh().get(0);

        assertFalse(Arrays.equals(RecoveryCodes.hash(code, SECRET, "1"), RecoveryCodes.hash(code, SECRET, "2")));
    }

    @Test
    void a_set_waits_sealed_for_its_owner() {
        var codes = RecoveryCodes.fresh();
        var sealed = RecoveryCodes.sealed(codes, SECRET, "1");

        assertEquals(Optional.of(codes), RecoveryCodes.open(sealed, SECRET, "1"));
        assertEquals(Optional.empty(), RecoveryCodes.open(sealed, SECRET, "2"));
    }
}
