package io.portico.model.invoice.view;

import static io.portico.model.invoice.Standing.DRAFT;
import static io.portico.model.invoice.Standing.OVERDUE;
import static io.portico.model.invoice.Standing.PAID;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FilterAddressTest {

    private static FilterAddress address(String... pairs) {
        Map<String, String[]> parameters = new HashMap<>();
        for (var pair : pairs) {
            var parts = pair.split("=", 2);
            parameters.put(parts[0], parts[1].split(","));
        }
        return FilterAddress.of("/acme/invoices", parameters, List.of(PAID, OVERDUE));
    }

    @Test
    void says_everything_that_narrows_the_list() {
        var filter = address("status=paid,overdue", "q= 0147 ", "from=2026-01-01", "to=2026-12-31", "sort=due").filter();

        assertEquals(Set.of(PAID, OVERDUE), filter.standings());
        assertEquals("0147", filter.words());
        assertEquals(InvoiceOrder.DUE, filter.order());
        assertTrue(filter.isNarrowed());
    }

    @Test
    void leaves_out_what_it_does_not_understand() {
        var address = address("status=eaten", "from=2026-02-30", "to=x", "currency=eur", "sort=colour", "after=nowhere");

        assertFalse(address.filter().isNarrowed());
        assertNull(address.stretch().place());
    }

    @Test
    void takes_no_standing_that_is_not_on_offer() {
        assertFalse(address("status=draft").has(DRAFT));
    }

    @ParameterizedTest
    @CsvSource({"due,123~0123456789ABC", "open,2026-01-01~0123456789ABC", "newest,2026-13-41~0123456789ABC", "open,x~0123456789ABC"})
    void begins_anew_at_a_place_of_another_order(String sort, String place) {
        assertNull(address("sort=" + sort, "after=" + place).stretch().place());
    }

    @Test
    void keeps_the_filter_on_the_way_to_the_neighbours() {
        var older = address("q=a&b", "status=paid").older(new InvoicePage(List.of(), null, new Place("2026-01-01", "0123456789ABC")));

        assertEquals("/acme/invoices?q=a%26b&status=paid&after=2026-01-01%7E0123456789ABC", older);
        assertNull(address().newer(InvoicePage.EMPTY));
    }

    @ParameterizedTest
    @CsvSource({"80,80", "25,25", "81,25", "1000000,25", "-1,25", "x,25"})
    void shows_few_rows_or_many(String asked, int shown) {
        var address = address("rows=" + asked);

        assertEquals(shown, address.rows());
        assertEquals(shown == 80, address.longer());
        assertEquals(List.of(25, 80), address.lengths());
    }

    @Test
    void shows_more_rows_from_the_beginning_of_the_same_list() {
        var place = "2026-01-01~0123456789ABC";

        assertEquals("/acme/invoices?q=a&rows=80", address("q=a", "after=" + place).withRows(80));
        assertEquals("/acme/invoices?q=a&rows=25", address("q=a", "rows=80").withRows(25));
        assertEquals("/acme/invoices?rows=80", address().withRows(80));
    }
}
