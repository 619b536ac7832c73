package io.portico.model.money;

import static io.portico.model.Refusals.assertRefused;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MoneyTest {

    @ParameterizedTest
    @CsvSource({
        "12.50, EUR, 1250", "12.5, EUR, 1250", "12.500, EUR, 1250", "-0.01, EUR, -1", "980, JPY, 980",
        "1.234, KWD, 1234", "4500.00, KZT, 450000", "0.000, EUR, 0", "1E+3, EUR, 100000"
    })
    void keeps_an_exact_amount_in_the_minor_units_of_its_currency(BigDecimal major, String currency, long minor) {
        assertEquals(Money.of(minor, currency), Money.ofMajor(major, currency));
    }

    @ParameterizedTest
    @CsvSource({"12.505, EUR", "1.5, JPY", "0.0001, KWD"})
    void refuses_an_amount_that_it_would_have_to_round(BigDecimal major, String currency) {
        assertRefused("money.tooPrecise", () -> Money.ofMajor(major, currency));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "EURO", "eur", "XXX", "XAU", "XTS", "ZZZ", "E R"})
    void refuses_what_nobody_pays_in(String currency) {
        assertRefused("money.unknownCurrency", () -> Money.of(1, currency));
    }

    @ParameterizedTest
    @ValueSource(strings = {"1000000000000", "10000000000.01", "-10000000000.01", "1E+400", "1E+2147483647"})
    void refuses_an_amount_beyond_the_limit(BigDecimal major) {
        assertRefused("money.tooLarge", () -> Money.ofMajor(major, "EUR"));
    }

    @Test
    void reaches_exactly_to_the_limit_either_way() {
        assertEquals("10000000000.00 EUR", Money.ofMajor(new BigDecimal("1E+10"), "EUR").toString());
        assertEquals(-Money.LIMIT, Money.of(Money.LIMIT, "EUR").negated().minor());
        assertRefused("money.tooLarge", () -> Money.of(Money.LIMIT, "EUR").plus(Money.of(1, "EUR")));
        assertRefused("money.tooLarge", () -> Money.of(Long.MIN_VALUE, "EUR"));
    }

    @Test
    void adds_and_takes_away_within_one_currency_only() {
        var rent = Money.of(120_000, "EUR");

        assertEquals(Money.of(120_050, "EUR"), rent.plus(Money.of(50, "EUR")));
        assertEquals(Money.of(-1, "EUR"), rent.minus(Money.of(120_001, "EUR")));
        assertRefused("money.otherCurrency", () -> rent.plus(Money.of(1, "USD")));
        assertRefused("money.otherCurrency", () -> rent.compareTo(Money.of(1, "USD")));
        assertRefused("money.otherCurrency", () -> rent.exceeds(Money.of(1, "USD")));
    }

    @Test
    void is_the_same_amount_only_in_the_same_currency() {
        assertEquals(Money.of(100, "EUR"), Money.parse("1.00", "EUR"));
        assertEquals(Money.of(100, "EUR").hashCode(), Money.parse("1", "EUR").hashCode());
        assertNotEquals(Money.of(100, "EUR"), Money.of(100, "USD"));
    }

    @Test
    void knows_its_sign() {
        assertTrue(Money.zero("EUR").isZero());
        assertTrue(Money.of(-1, "EUR").isNegative());
        assertTrue(Money.of(1, "EUR").isPositive());
        assertFalse(Money.of(-1, "EUR").abs().isNegative());
        assertTrue(Money.of(2, "EUR").exceeds(Money.of(1, "EUR")));
        assertFalse(Money.of(1, "EUR").exceeds(Money.of(1, "EUR")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "1,50", "1.", ".5", "1e3", "0x10", "١٢", "NaN", "1 000", "--1"})
    void refuses_a_plain_amount_that_is_no_number(String plain) {
        assertRefused("money.notANumber", () -> Money.parse(plain, "EUR"));
    }

    @Test
    void comes_back_from_its_plain_form_unchanged() {
        var random = new Random(20261122);
        for (var i = 0; i < 10_000; i++) {
            var currency = new String[] {"EUR", "JPY", "KWD", "KZT"}[i % 4];
            var money = Money.of(random.nextLong() % Money.LIMIT, currency);
            assertEquals(money, Money.parse(money.major().toPlainString(), currency));
            assertEquals(money, money.negated().negated());
            assertEquals(Money.zero(currency), money.minus(money));
        }
    }

    @Test
    void holds_exactly_its_limit_either_way() {
        assertEquals(Money.LIMIT, Money.of(Money.LIMIT, "EUR").minor());
        assertEquals(-Money.LIMIT, Money.of(-Money.LIMIT, "EUR").minor());
        assertRefused("money.tooLarge", () -> Money.of(Money.LIMIT + 1, "EUR"));
        assertRefused("money.tooLarge", () -> Money.of(-Money.LIMIT - 1, "EUR"));
    }
}
