package io.portico.model.invoice;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.portico.model.Refusal;
import io.portico.model.invoice.Reckoning.Item;
import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class ReckoningTest {

    private static Item item(String quantity, String price, String rate) {
        return new Item("Legal advice", new BigDecimal(quantity), "HUR", new BigDecimal(price), new BigDecimal(rate), null, null);
    }

    private static Item untaxed(ZeroRate why, String reason) {
        return new Item("Legal advice", BigDecimal.ONE, "HUR", BigDecimal.TEN, BigDecimal.ZERO, why, reason);
    }

    private static Reckoning euros(Item... items) {
        return Reckoning.of(List.of(items), "EUR");
    }

    private static String taxes(Reckoning reckoning) {
        return reckoning.taxes().stream()
                .map(tax -> tax.rate() + "% on " + tax.taxable() + " is " + tax.tax())
                .collect(Collectors.joining(", "));
    }

    @Test
    void adds_up_the_lines_and_the_tax_of_every_rate() {
        var reckoning = euros(
                item("14.5", "180", "21"), item("6", "180", "21"), item("12", "20", "21"), item("1", "75", "0"));

        assertEquals("4005.00 EUR", reckoning.net().toString());
        assertEquals("21% on 3930.00 EUR is 825.30 EUR, 0% on 75.00 EUR is 0.00 EUR", taxes(reckoning));
        assertEquals("4830.30 EUR", reckoning.total().toString());
    }

    @Test
    void rounds_each_line_half_up_to_the_cent() {
        assertEquals("0.13 EUR", euros(item("0.5", "0.25", "0")).net().toString());
        assertEquals("1.00 EUR", euros(item("3", "0.333", "0")).net().toString());
        assertEquals("-0.13 EUR", euros(item("-0.5", "0.25", "0")).net().toString());
    }

    @Test
    void reckons_tax_once_for_a_rate_and_not_line_by_line() {
        var reckoning = euros(item("1", "0.02", "21"), item("1", "0.02", "21"), item("1", "0.02", "21"));

        assertEquals("0.01 EUR", reckoning.tax().toString());
    }

    @Test
    void rounds_tax_half_up() {
        assertEquals("0.03 EUR", euros(item("1", "0.50", "5")).tax().toString());
        assertEquals("-0.03 EUR", euros(item("-1", "0.50", "5")).tax().toString());
    }

    @Test
    void takes_a_rate_written_in_two_ways_as_one() {
        assertEquals(1, euros(item("1", "10", "21"), item("1", "10", "21.00")).taxes().size());
    }

    @Test
    void keeps_lines_without_tax_apart_by_why_there_is_none() {
        var taxes = euros(
                        untaxed(ZeroRate.AE, null), untaxed(ZeroRate.E, "Article 132"), untaxed(ZeroRate.E, "Article 135"),
                        untaxed(ZeroRate.E, "Article 132"), untaxed(ZeroRate.Z, null), item("1", "10", "21"))
                .taxes();

        assertEquals(List.of("S", "AE", "E", "Z"), taxes.stream().map(Reckoning.Tax::category).toList());
        assertEquals("30.00 EUR", taxes.get(2).taxable().toString());
        assertEquals("Article 132; Article 135", taxes.get(2).reason());
    }

    @Test
    void states_no_rate_outside_the_scope_of_tax() {
        assertEquals(null, euros(untaxed(ZeroRate.O, null)).taxes().get(0).rate());
    }

    @Test
    void keeps_as_many_decimals_as_the_currency_has() {
        assertEquals("3 JPY", Reckoning.of(List.of(item("1", "2.5", "0")), "JPY").total().toString());
        assertEquals("2.500 KWD", Reckoning.of(List.of(item("1", "2.5", "0")), "KWD").total().toString());
    }

    @Test
    void gives_back_with_a_negative_quantity() {
        assertEquals("108.90 EUR", euros(item("1", "100", "21"), item("-1", "10", "21")).total().toString());
    }

    @Test
    void refuses_what_is_more_than_any_invoice() {
        assertThrows(Refusal.class, () -> euros(item("999999999", "999999999", "21")));
    }
}
