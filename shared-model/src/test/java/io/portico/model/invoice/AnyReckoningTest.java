package io.portico.model.invoice;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.portico.model.invoice.Reckoning.Item;
import io.portico.model.money.Money;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * What holds for all lines that somebody enters. What they should come to is reckoned here a second time, in whole numbers
 * of the smallest parts that can occur and without anything of the house's own.
 */
class AnyReckoningTest {

    private static final long SEED = 20_261_123;
    private static final Map<String, Integer> DECIMALS = Map.of("EUR", 2, "JPY", 0, "KWD", 3, "KZT", 2);
    private static final List<String> RATES = List.of("0", "5", "5.5", "8.1", "9", "19", "21", "21.00", "100", "0.25");
    private static final List<ZeroRate> REASONS = List.of(ZeroRate.values());

    /** Quantity times price has at most 16 decimals; a rate in percent adds four. */
    private static final int SCALE = 20;

    private record Entered(String currency, List<Item> items) {}

    private static Stream<Entered> entered() {
        var random = new Random(SEED);
        var currencies = DECIMALS.keySet().stream().sorted().toList();
        return IntStream.range(0, 3_000).mapToObj(i -> new Entered(
                currencies.get(random.nextInt(currencies.size())),
                Stream.generate(() -> item(random)).limit(1 + random.nextInt(5)).toList()));
    }

    private static Item item(Random random) {
        var rate = new BigDecimal(RATES.get(random.nextInt(RATES.size())));
        var zero = rate.signum() == 0 ? REASONS.get(random.nextInt(REASONS.size())) : null;
        return new Item("Honey", number(random, true), "KGM", number(random, random.nextInt(9) == 0), rate, zero, null);
    }

    /** Often one that ends in a five, where rounding decides. */
    private static BigDecimal number(Random random, boolean signed) {
        var decimals = random.nextInt(9);
        var digits = BigInteger.valueOf(random.nextInt(decimals < 4 ? 1_000 : 10_000_000));
        if (random.nextBoolean()) digits = digits.multiply(BigInteger.TEN).add(BigInteger.valueOf(5));
        var number = new BigDecimal(digits, decimals);
        return signed && random.nextInt(4) == 0 ? number.negate() : number;
    }

    /** So many smallest parts in minor units of a currency, half away from zero. */
    private static BigInteger minor(BigInteger parts, int decimals) {
        var one = BigInteger.TEN.pow(SCALE - decimals);
        var halves = parts.abs().multiply(BigInteger.TWO).add(one);
        var rounded = halves.divide(one.multiply(BigInteger.TWO));
        return parts.signum() < 0 ? rounded.negate() : rounded;
    }

    private static BigInteger parts(BigDecimal exact) {
        return exact.movePointRight(SCALE).toBigIntegerExact();
    }

    private static BigInteger expectedNet(Item item, int decimals) {
        return minor(parts(item.quantity().multiply(item.price())), decimals);
    }

    private static String kind(Item item) {
        var plain = item.rate().stripTrailingZeros().toPlainString();
        return item.rate().signum() > 0 ? "S " + plain : item.zero() + " " + (item.zero() == ZeroRate.O ? null : plain);
    }

    private static Reckoning reckoned(Entered entered) {
        return Reckoning.of(entered.items(), entered.currency());
    }

    @Test
    void every_line_comes_to_quantity_times_price_rounded_once() {
        entered().forEach(entered -> {
            for (var line : reckoned(entered).lines()) {
                var expected = expectedNet(line.item(), DECIMALS.get(entered.currency()));
                assertEquals(expected.longValueExact(), line.net().minor(), line.item().toString());
            }
        });
    }

    @Test
    void tax_is_reckoned_once_for_each_kind_on_what_its_lines_come_to() {
        entered().forEach(entered -> {
            var decimals = DECIMALS.get(entered.currency());
            var expected = new HashMap<String, BigInteger>();
            var rates = new HashMap<String, BigDecimal>();
            for (var item : entered.items()) {
                expected.merge(kind(item), expectedNet(item, decimals), BigInteger::add);
                rates.put(kind(item), item.rate());
            }
            var told = new HashSet<String>();
            for (var tax : reckoned(entered).taxes()) {
                var plain = tax.rate() == null ? null : tax.rate().stripTrailingZeros().toPlainString();
                var kind = tax.category() + " " + plain;
                assertTrue(told.add(kind), "twice: " + kind);
                assertEquals(expected.get(kind).longValueExact(), tax.taxable().minor(), kind);

                var exact = expected.get(kind).multiply(parts(rates.get(kind).movePointLeft(2 + decimals)));
                assertEquals(minor(exact, decimals).longValueExact(), tax.tax().minor(), kind);
            }
            assertEquals(expected.keySet(), told);
        });
    }

    @Test
    void the_total_is_what_lines_and_taxes_make_and_nothing_is_lost_between_them() {
        entered().forEach(entered -> {
            var reckoning = reckoned(entered);
            var lines = reckoning.lines().stream().mapToLong(line -> line.net().minor()).sum();
            var taxes = reckoning.taxes().stream().mapToLong(tax -> tax.tax().minor()).sum();
            assertEquals(lines, reckoning.net().minor());
            assertEquals(lines, reckoning.taxes().stream().mapToLong(tax -> tax.taxable().minor()).sum());
            assertEquals(taxes, reckoning.tax().minor());
            assertEquals(Money.of(lines + taxes, entered.currency()), reckoning.total());
            var amounts = reckoning.amounts();
            assertEquals(List.of(lines, lines, taxes, lines + taxes, 0L, lines + taxes), List.of(amounts.lineNet(),
                    amounts.net(), amounts.tax(), amounts.gross(), amounts.rounding(), amounts.payable()));
        });
    }

    @Test
    void the_order_in_which_lines_are_entered_changes_no_sum() {
        entered().forEach(entered -> {
            var shuffled = new ArrayList<>(entered.items());
            Collections.reverse(shuffled);
            var other = Reckoning.of(shuffled, entered.currency());
            assertEquals(reckoned(entered).net(), other.net());
            assertEquals(reckoned(entered).tax(), other.tax());
        });
    }

    @Test
    void giving_all_back_comes_to_the_same_with_the_sign_turned() {
        entered().forEach(entered -> {
            var back = entered.items().stream()
                    .map(item -> new Item(item.name(), item.quantity().negate(), item.unit(), item.price(), item.rate(),
                            item.zero(), item.reason()))
                    .toList();
            assertEquals(reckoned(entered).total().negated(), Reckoning.of(back, entered.currency()).total());
        });
    }
}
