package io.portico.admin.invoice.entry;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NextNumberTest {

    private static String after(String last, String... taken) {
        return NextNumber.after(last, "2026-0001", Set.of(taken)::contains);
    }

    @ParameterizedTest
    @CsvSource({
        "ACM-2026-0147, ACM-2026-0148",
        "2026/9, 2026/10",
        "0099, 0100",
        "999, 1000",
        "INV-7a, INV-8a",
        "99999999999999999999, 100000000000000000000"
    })
    void counts_up_the_last_digits_and_keeps_the_rest(String last, String next) {
        assertEquals(next, after(last));
    }

    @Test
    void passes_over_numbers_that_are_taken() {
        assertEquals("A-4", after("A-1", "A-2", "A-3"));
    }

    @Test
    void begins_with_the_year_in_a_firm_without_invoices() {
        assertEquals("2026-0001", after(null));
        assertEquals("2026-0002", after(null, "2026-0001"));
    }

    @Test
    void begins_anew_after_a_number_without_digits() {
        assertEquals("2026-0001", after("First"));
    }
}
