package io.portico.model.payment;

import static io.portico.model.Refusals.assertRefused;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class IbanTest {

    @ParameterizedTest
    @ValueSource(strings = {
        "LT121000011101001000", "lt12 1000 0111 0100 1000", "DE02120300000000202051", "RO09BCYP0000001234567890",
        "GB82 WEST 1234 5698 7654 32", "NO9386011117947", "MT84MALT011000012345MTLCAST001S"
    })
    void a_number_that_can_exist_is_taken_however_it_is_spaced(String typed) {
        assertEquals(typed.replace(" ", "").toUpperCase(Locale.ROOT), Iban.of(typed).value());
    }

    @ParameterizedTest
    @ValueSource(strings = {"LT121000011101001001", "LT121000011101010000", "DE03120300000000202051"})
    void a_wrong_or_swapped_digit_is_noticed(String typed) {
        assertRefused("iban.digits", () -> Iban.of(typed));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "12345678", "LT12", "1T121000011101001000", "LT12100001110100100ą", "LT12 1000/0111"})
    void what_is_no_account_number_is_told_so(String typed) {
        assertRefused("iban.shape", () -> Iban.of(typed));
    }

    @Test
    void stands_in_groups_of_four() {
        assertEquals("LT12 1000 0111 0100 1000", Iban.of("LT121000011101001000").grouped());
        assertEquals("NO93 8601 1117 947", Iban.of("NO9386011117947").grouped());
    }
}
