package io.portico.model.importing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import io.portico.model.money.Money;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

class DetailsTest {

    @Test
    void every_value_comes_back_as_what_it_was() {
        var values = List.of(
                "žodis", 17L, LocalDate.of(2026, 10, 14), Instant.parse("2026-11-22T10:11:12Z"), Money.of(-1250, "EUR"), "2026");

        assertEquals(values, Details.read(Details.write(values)));
    }

    @Test
    void nothing_is_an_empty_text_in_its_place() {
        assertEquals(List.of("", "x"), Details.read(Details.write(Arrays.asList(null, "x"))));
        assertNull(Details.write(List.of()));
        assertEquals(List.of(), Details.read(null));
    }

    @Test
    void a_very_long_text_is_cut_where_a_sentence_would_drown() {
        assertEquals(300, ((String) Details.read(Details.write(List.of("x".repeat(5000)))).get(0)).length());
    }
}
