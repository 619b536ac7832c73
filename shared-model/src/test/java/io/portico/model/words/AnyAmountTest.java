package io.portico.model.words;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.portico.model.Guesses;
import io.portico.model.Refusal;
import io.portico.model.money.Money;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.ZoneOffset;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** What holds for every amount, typed or reckoned; {@link AmountFuzz} asks for longer. */
class AnyAmountTest {

    private static final String[] CURRENCIES = {"EUR", "JPY", "KWD", "KZT", "USD", "CAD"};
    private static final String[] PIECES = {
        "0", "1", "12", "210", "999", "000", ".", ",", ",50", ".05", " ", "\u00A0", "'", "-", "−", "+", "€", "EUR",
        "usd", "e9", "E", "١", "0000000000000", "%", "\u0000", "½", "∞", "NaN"
    };

    @Test
    void whatever_is_typed_is_an_exact_amount_or_refused() {
        Guesses.texts(3_000, PIECES).forEach(AnyAmountTest::typed);
    }

    @Test
    void every_amount_is_read_back_from_how_it_is_written_and_reckons_without_a_rest() {
        var random = new Random(20_261_123);
        for (var i = 0; i < 500; i++) {
            var shift = random.nextInt(25);
            written((random.nextLong() >> 24 + shift) % (Money.LIMIT + 1), (random.nextLong() >> 23) % (Money.LIMIT + 1));
        }
        written(Money.LIMIT, 1);
        written(-Money.LIMIT, -1);
    }

    @Test
    void numbers_of_any_size_become_an_exact_amount_or_are_refused() {
        var random = new Random(20_261_123);
        for (var i = 0; i < 10_000; i++) {
            var scale = random.nextBoolean() ? random.nextInt() : random.nextInt(12) - 6;
            number(new BigDecimal(new BigInteger(random.nextInt(120), random), scale));
        }
        number(new BigDecimal(BigInteger.ZERO, Integer.MIN_VALUE));
        number(new BigDecimal(BigInteger.TEN, Integer.MIN_VALUE));
        number(new BigDecimal(BigInteger.TEN, Integer.MAX_VALUE));
    }

    static void typed(String text) {
        for (var style : MoneyStyle.values()) {
            for (var currency : CURRENCIES) {
                try {
                    var money = new Typed(style).money(text, currency);
                    assertTrue(Math.abs(money.minor()) <= Money.LIMIT, text);
                    var formats = new Formats(Language.EN, ZoneOffset.UTC, null, null, style);
                    assertEquals(money, new Typed(style).money(formats.money(money), currency), text);
                } catch (Refusal refusal) {
                    assertTrue(refusal.key().startsWith("money."), text);
                }
            }
        }
    }

    static void written(long one, long other) {
        for (var currency : CURRENCIES) {
            var money = Money.of(one, currency);
            for (var style : MoneyStyle.values()) {
                for (var language : Language.values()) {
                    var text = new Formats(language, ZoneOffset.UTC, null, null, style).money(money);
                    assertEquals(money, assertDoesNotThrow(() -> new Typed(style).money(text, currency), text));
                }
            }
            assertEquals(money, Money.parse(money.major().toPlainString(), currency));
            assertEquals(Long.compare(one, other), money.compareTo(Money.of(other, currency)));
            reckoned(money, Money.of(other, currency));
        }
    }

    static void number(BigDecimal number) {
        for (var currency : CURRENCIES) {
            try {
                assertEquals(0, number.compareTo(Money.ofMajor(number, currency).major()));
            } catch (Refusal refusal) {
                assertTrue(refusal.key().matches("money\\.too(Large|Precise)"), refusal.key());
            }
        }
    }

    private static void reckoned(Money one, Money other) {
        var sum = one.minor() + other.minor();
        try {
            assertEquals(sum, one.plus(other).minor());
            assertEquals(one, one.plus(other).minus(other));
        } catch (Refusal refusal) {
            assertEquals("money.tooLarge", refusal.key());
            assertTrue(Math.abs(sum) > Money.LIMIT);
        }
        assertEquals(one, one.negated().negated());
        assertEquals(one.isNegative() ? one.negated() : one, one.abs());
    }
}
