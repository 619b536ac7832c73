package io.portico.model.access;

import static io.portico.model.Refusals.assertRefused;
import static io.portico.model.access.PasswordRule.ALONE;
import static io.portico.model.access.PasswordRule.WITH_SECOND_STEP;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PasswordRuleTest {

    private static final List<String> ABOUT =
            List.of("Acme Legal", "acme", "petras.kazlauskas@baltijosmediena.example");

    @ParameterizedTest
    @ValueSource(strings = {
        "mano katinas vardu Murkis", "Xq7#mT0cWbR8yKf1s", "менің мысығым Мұрқыс", "ąžuolas prie tvenkinio",
        "tik mažosios raidės čia"
    })
    void takes_a_sentence_in_any_script_without_asking_for_kinds_of_characters(String password) {
        assertDoesNotThrow(() -> ALONE.check(password, ABOUT));
    }

    @Test
    void asks_for_15_characters_alone_and_8_with_a_second_step() {
        var refusal = assertRefused("password.tooShort", () -> ALONE.check("Xq7#mT0cWbR8yK", ABOUT));

        assertArrayEquals(new Object[] {15, 14}, refusal.details());
        assertDoesNotThrow(() -> ALONE.check("Xq7#mT0cWbR8yKf", ABOUT));
        assertRefused("password.tooShort", () -> WITH_SECOND_STEP.check("Xq7#mT0", ABOUT));
        assertDoesNotThrow(() -> WITH_SECOND_STEP.check("Xq7#mT0c", ABOUT));
        assertRefused("password.empty", () -> ALONE.check(null, ABOUT));
    }

    @Test
    void counts_characters_and_not_the_bytes_or_halves_they_are_made_of() {
        assertRefused("password.tooShort", () -> ALONE.check("🐈🌳🚲🎻🍎🐟🔑", ABOUT));
        assertDoesNotThrow(() -> WITH_SECOND_STEP.check("🐈🌳🚲🎻🍎🐟🔑🏠", ABOUT));
    }

    @Test
    void takes_up_to_256_characters() {
        var sentence = "Every tree by the pond has its own bird, and every bird its own song. ".repeat(4);

        assertDoesNotThrow(() -> ALONE.check(sentence.substring(0, 256), ABOUT));
        assertRefused("password.tooLong", () -> ALONE.check(sentence.substring(0, 257), ABOUT));
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "password", "PASSWORD", "password1", "qwertyui", "INFINITI", "11111111", "12345678", "iloveyou"
    })
    void refuses_what_a_stranger_tries_first(String password) {
        assertRefused("password.common", () -> WITH_SECOND_STEP.check(password, ABOUT));
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "aaaaaaaaaaaaaaaaaaaa", "p@ssw0rdp@ssw0rdp@ssw0rdp@", "19901990199019901990", "passwordpassword",
        "123456789012345", "abcdefghijklmnop", "qwertyuiopasdfghjkl"
    })
    void refuses_length_without_substance(String password) {
        assertRefused("password.common", () -> ALONE.check(password, ABOUT));
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "acmelegalacmelegal1", "Acme Legal 2026!", "petras.kazlauskas", "KAZLAUSKAS-PETRAS-1", "BaltijosMediena1!"
    })
    void refuses_what_everybody_knows_of_the_person(String password) {
        assertRefused("password.aboutYou", () -> ALONE.check(password, ABOUT));
    }
}
