package io.portico.model.access;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TokenTest {

    @Test
    void has_43_characters_and_a_hash_of_32_bytes() {
        var token = Token.fresh();

        assertEquals(43, token.value().length());
        assertEquals(32, token.hash().length);
        assertArrayEquals(token.hash(), Token.read(token.value()).orElseThrow().hash());
    }

    @Test
    void never_shows_itself_in_a_log() {
        var token = Token.fresh();

        assertFalse(("tried " + token).contains(token.value()));
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "", "short", "Jx2Vq7mT0cWbR8yKf1sLh5dNz3gPa9uE6oIiXwQkYtN", "Jx2Vq7mT0cWbR8yKf1sLh5dNz3gPa9uE6oIiXwQkY+M"
    })
    void is_nobody_if_it_has_another_form(String text) {
        assertTrue(Token.read(text).isEmpty());
        assertTrue(Token.read(null).isEmpty());
    }

    @Test
    void is_new_every_time() {
        var tokens = new HashSet<Token>();
        for (var i = 0; i < 10_000; i++) tokens.add(Token.fresh());

        assertEquals(10_000, tokens.size());
        assertTrue(tokens.stream().allMatch(token -> Token.read(token.value()).isPresent()));
    }
}
