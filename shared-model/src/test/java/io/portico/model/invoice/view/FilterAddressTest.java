package io.portico.model.invoice.view;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.portico.model.invoice.Standing;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class FilterAddressTest {

    private static final Set<Standing> ON_OFFER = EnumSet.complementOf(EnumSet.of(Standing.DRAFT));

    @Test
    void says_everything_newest_first_when_it_says_nothing() {
        assertEquals(InvoiceFilter.ALL, of(asked()).filter());
        assertFalse(of(asked()).filter().isNarrowed());
    }

    @Test
    void says_the_whole_filter() {
        var filter = of(asked()
                        .with("status", "open", "overdue")
                        .with("q", "  mediation ")
                        .with("from", "2026-01-01")
                        .with("to", "2026-12-31")
                        .with("currency", "EUR")
                        .with("sort", "due"))
                .filter();

        assertEquals(
                new InvoiceFilter(
                        Set.of(Standing.APPROVED, Standing.OVERDUE),
                        "mediation",
                        LocalDate.of(2026, 1, 1),
                        LocalDate.of(2026, 12, 31),
                        "EUR",
                        InvoiceOrder.DUE),
                filter);
        assertTrue(filter.isNarrowed());
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "", "yesterday", "2026-02-30", "2026-13-01", "31.12.2026", "+999999999-12-31", "-0001-01-01", "0000-01-01",
        "2026-01-01T00:00", "99999-01-01", "9999-12-31"
    })
    void leaves_out_a_date_it_cannot_understand(String date) {
        assertNull(of(asked().with("from", date).with("to", date)).filter().from());
    }

    @ParameterizedTest
    @ValueSource(strings = {"draft", "DRAFT", "APPROVED", "everything", ""})
    void leaves_out_a_standing_that_is_not_on_offer(String status) {
        assertEquals(Set.of(), of(asked().with("status", status)).filter().standings());
    }

    @Test
    void leaves_out_an_order_and_a_currency_it_cannot_understand() {
        var filter = of(asked().with("sort", "colour").with("currency", "euro")).filter();
        assertEquals(InvoiceFilter.ALL, filter);
    }

    @Test
    void searches_for_a_hundred_characters_at_most() {
        assertEquals(100, of(asked().with("q", "a".repeat(1000))).filter().words().length());
    }

    @Test
    void is_kept_while_paging_without_the_place_and_without_what_is_nobodys() {
        var address = of(asked()
                .with("status", "open", "paid")
                .with("q", "ą & b")
                .with("before", "2026-01-01~7ZQ4M9K2XW3TB")
                .with("utm_source", "x"));

        assertEquals(
                "/acme/invoices?q=%C4%85+%26+b&status=open&status=paid&after=2026-02-01%7E7ZQ4M9K2XW3TB",
                address.older(new InvoicePage(List.of(), null, new Place("2026-02-01", "7ZQ4M9K2XW3TB"))));
    }

    @Test
    void has_a_word_of_its_own_for_every_standing() {
        var words = new HashSet<String>();
        for (var standing : Standing.values()) words.add(FilterAddress.word(standing));
        assertEquals(Standing.values().length, words.size());
    }

    @ParameterizedTest
    @EnumSource(InvoiceOrder.class)
    void understands_the_word_of_every_order(InvoiceOrder order) {
        assertEquals(order, of(asked().with("sort", order.word())).filter().order());
    }

    @Test
    void reads_towards_the_newer_from_the_place_it_says() {
        var place = "2026-01-01~7ZQ4M9K2XW3TB";
        assertTrue(of(asked().with("before", place)).backwards());
        assertFalse(of(asked().with("after", place)).backwards());
        assertEquals(place, of(asked().with("after", place)).place().toString());
    }

    @Test
    void begins_at_the_beginning_for_a_mangled_place() {
        var address = of(asked().with("before", "yesterday"));
        assertNull(address.place());
        assertFalse(address.backwards());
    }

    private static Asked asked() {
        return new Asked(new LinkedHashMap<>());
    }

    private static FilterAddress of(Asked asked) {
        return FilterAddress.of("/acme/invoices", asked.parameters, ON_OFFER);
    }

    /** What stands behind the question mark. */
    private record Asked(Map<String, String[]> parameters) {

        Asked with(String name, String... values) {
            parameters.put(name, Arrays.copyOf(values, values.length));
            return this;
        }
    }
}
