package io.portico.model.access;

import static io.portico.model.Refusals.assertRefused;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class OneTimeCodeTest {

    @ParameterizedTest
    @ValueSource(strings = {
        "48271930", "4827 1930", " 4827-1930 ", "4827\u00A01930", "4827–1930", "4 8 2 7 1 9 3 0", "４８２７１９３０",
        "٤٨٢٧١٩٣٠",
        "۴۸۲۷ ۱۹۳۰", "4827\t1930\r\n", "\u200E4827 1930"
    })
    void reads_what_people_type_and_paste(String typed) {
        assertEquals("48271930", OneTimeCode.of(typed).digits());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "4827193", "482719300", "4827193O", "abcdefgh", "4827+1930"})
    void refuses_what_is_no_code(String typed) {
        assertRefused("code.shape", () -> OneTimeCode.of(typed));
        assertRefused("code.shape", () -> OneTimeCode.of(null));
        assertRefused("code.shape", () -> OneTimeCode.of("1".repeat(1_000_000)));
    }

    @Test
    void is_shown_in_two_groups_of_four() {
        assertEquals("0007 1930", OneTimeCode.of("00071930").shown());
    }

    @Test
    void never_shows_itself_in_a_log() {
        assertFalse(("sent " + OneTimeCode.of("48271930")).contains("4827"));
    }

    @Test
    void is_any_code_with_the_same_likelihood() {
        var random = new Random(20261122);
        var seen = new int[OneTimeCode.LENGTH][10];
        for (var i = 0; i < 1_000_000; i++) {
            var digits = OneTimeCode.fresh(random).digits();
            for (var place = 0; place < OneTimeCode.LENGTH; place++) seen[place][digits.charAt(place) - '0']++;
        }
        for (var place : seen) assertTrue(chiSquare(place, 100_000) < 27.88, "p > 0.001 at 9 degrees of freedom");
    }

    private static double chiSquare(int[] counts, double expected) {
        var sum = 0.0;
        for (var count : counts) sum += (count - expected) * (count - expected) / expected;
        return sum;
    }
}
