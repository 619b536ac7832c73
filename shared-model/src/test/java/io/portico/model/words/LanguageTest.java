package io.portico.model.words;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LanguageTest {

    @ParameterizedTest
    @CsvSource({"lt, LT", "LT, LT", "lt-LT, LT", "lt_LT, LT", "kk-Cyrl-KZ, KK", "en-GB, EN", "de, DE", "ro, RO"})
    void is_known_by_its_code_or_a_locale(String text, Language language) {
        assertEquals(Optional.of(language), Language.of(text));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "l", "ltu", "fr", "lt'", "lt<script>", "English", "ıt"})
    void is_never_anything_that_is_not_on_the_list(String text) {
        assertTrue(Language.of(text).isEmpty());
        assertTrue(Language.of(null).isEmpty());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "lt | LT", "fr, de;q=0.7, en;q=0.3 | DE", "en;q=0.2, kk-KZ, ru;q=0.9 | KK", "de;q=0, ro;q=0.1 | RO",
        "lt-LT,lt;q=0.9,en-US;q=0.8 | LT", "en-GB | EN"
    })
    void is_the_one_a_browser_likes_best(String header, Language language) {
        assertEquals(Optional.of(language), Language.best(header));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "fr", "*", ";;;", "lt;q=x", "de;q=0"})
    void is_open_if_a_browser_wants_none_of_ours(String header) {
        assertTrue(Language.best(header).isEmpty());
        assertTrue(Language.best(null).isEmpty());
        assertTrue(Language.best("lt,".repeat(1_000)).isEmpty());
    }

    @Test
    void names_itself() {
        assertEquals("Lietuvių", Language.LT.ownName());
        assertEquals("lt", Language.LT.code());
        assertEquals("lt", Language.LT.locale().toLanguageTag());
        assertEquals("kk", Language.KK.code());
    }
}
