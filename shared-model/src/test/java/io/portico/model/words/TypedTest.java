package io.portico.model.words;

import static io.portico.model.Refusals.assertRefused;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.portico.model.money.Money;
import java.math.BigDecimal;
import java.time.ZoneId;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class TypedTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "1210,50", "1210.50", "1210.5", "1 210,50", "1.210,50", "1,210.50", "€1,210.50", "1 210,50 €", "EUR 1210,50",
        "1210,50 EUR", "1'210.50", "1\u00A0210,50", "1\u202F210,50 €", "١٢١٠.50", "eur 1,210.50", " 1210.50 "
    })
    void reads_an_amount_however_it_is_written(String typed) {
        for (var style : MoneyStyle.values()) {
            assertEquals(Money.of(121_050, "EUR"), new Typed(style).money(typed, "EUR"));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"-5", "−5", "–5", "- 5", "-€5", "€-5", "−5,00 €"})
    void reads_a_minus_in_any_form(String typed) {
        assertEquals(Money.of(-500, "EUR"), new Typed(MoneyStyle.SPACES).money(typed, "EUR"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"-JP¥813,600", "813,600 JP¥", "- ¥ 813,600", "¥-813600", "JPY 813,600"})
    void reads_the_currency_before_or_behind_the_number(String typed) {
        assertEquals(813_600, new Typed(MoneyStyle.SYMBOL_FIRST).money(typed, "JPY").abs().minor());
    }

    @ParameterizedTest
    @ValueSource(strings = {"1€50", "1 € 50", "1E€50", "5€€€5"})
    void refuses_a_currency_within_the_number_which_could_be_meant_either_way(String typed) {
        assertRefused("money.notANumber", () -> new Typed(MoneyStyle.SPACES).money(typed, "EUR"));
    }

    @Test
    void follows_the_readers_style_where_two_readings_are_possible_and_never_guesses() {
        assertEquals(Money.of(121_000, "EUR"), new Typed(MoneyStyle.SYMBOL_FIRST).money("1,210", "EUR"));
        assertEquals(Money.of(121_000, "EUR"), new Typed(MoneyStyle.DOTS).money("1.210", "EUR"));
        assertRefused("money.unclear", () -> new Typed(MoneyStyle.SPACES).money("1,210", "EUR"));
        assertRefused("money.unclear", () -> new Typed(MoneyStyle.SYMBOL_FIRST).money("1.210", "EUR"));
        assertEquals(Money.of(1_210, "KWD"), new Typed(MoneyStyle.SYMBOL_FIRST).money("1.210", "KWD"));
    }

    @Test
    void reads_quantities_with_all_their_decimals() {
        assertEquals(new BigDecimal("0.125"), new Typed(MoneyStyle.SPACES).number("0,125"));
        assertEquals(new BigDecimal("1.125"), new Typed(MoneyStyle.SPACES).number("1,125"));
        assertEquals(new BigDecimal("1125"), new Typed(MoneyStyle.SYMBOL_FIRST).number("1,125"));
        assertEquals(new BigDecimal("1234567.5"), new Typed(MoneyStyle.DOTS).number("1.234.567,5"));
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "", "abc", "1,2,3", "1.2.3", "12,34.56", "1--2", "5-", "1 2 3", "1e5", "٫", ".5", "5.", "€", "0x1F",
        "1 21,50"
    })
    void refuses_what_is_no_number(String typed) {
        for (var style : MoneyStyle.values()) {
            assertRefused("money.notANumber", () -> new Typed(style).money(typed, "EUR"));
            assertRefused("money.notANumber", () -> new Typed(style).number("1".repeat(100)));
        }
    }

    @ParameterizedTest
    @EnumSource(MoneyStyle.class)
    void reads_back_whatever_we_write(MoneyStyle style) {
        var random = new Random(20261122);
        for (var language : Language.values()) {
            var formats = new Formats(language, ZoneId.of("UTC"), null, null, style);
            for (var i = 0; i < 500; i++) {
                var money = Money.of(random.nextLong() % Money.LIMIT, i % 2 == 0 ? "EUR" : "KZT");
                assertEquals(money, new Typed(style).money(formats.money(money), money.currency()));
            }
        }
    }
}
