package io.portico.model.access;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.portico.model.NotFound;
import java.util.HashSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PublicIdTest {

    @ParameterizedTest
    @ValueSource(strings = {"7ZQ4M9K2XW3T0", "7zq4m9k2xw3t0", "7ZQ4M9K2XW3TO", " 7ZQ4-M9K2-XW3T-o "})
    void forgives_how_people_copy_it(String text) {
        assertEquals("7ZQ4M9K2XW3T0", PublicId.of(text).value());
    }

    @Test
    void reads_i_and_l_as_one() {
        assertEquals("1110000000000", PublicId.of("iLI0000000000").value());
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "", "7", "7ZQ4M9K2XW3T00", "UUUUUUUUUUUUU", "7ZQ4M9K2XW3T'", "7ZQ4M9K2XW3Tı", "../../../etc/"
    })
    void leads_nowhere_if_it_is_none(String text) {
        assertThrows(NotFound.class, () -> PublicId.of(text));
    }

    @Test
    void is_new_every_time() {
        var ids = new HashSet<PublicId>();
        for (var i = 0; i < 100_000; i++) ids.add(PublicId.fresh());

        assertEquals(100_000, ids.size());
        assertTrue(ids.stream().allMatch(id -> PublicId.of(id.value()).equals(id)));
    }
}
