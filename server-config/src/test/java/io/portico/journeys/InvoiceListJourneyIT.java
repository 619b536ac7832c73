package io.portico.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import com.microsoft.playwright.Page;
import io.portico.journeys.ui.Admin;
import io.portico.journeys.ui.Browser;
import io.portico.journeys.ui.Example;
import io.portico.journeys.ui.Example.Row;
import io.portico.journeys.ui.Windows;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The firm's list of invoices: what the address says is what anybody sees, and paging neither repeats nor drops a row. */
@ExtendWith(Browser.class)
class InvoiceListJourneyIT {

    private static final LocalDate FIRST = LocalDate.of(2026, 1, 1);

    private final Example firm = Example.firm();
    private final Row timber = firm.customer("Baltijos mediena UAB");
    private final Row freight = firm.customer("Nordwind Logistik GmbH");

    private Admin colleague(Admin admin) {
        return admin.enter(firm.staffSession(firm.colleague(Example.address("ruta"), "ACCOUNT_MANAGER")));
    }

    private void invoices(Row customer, int from, int to) {
        IntStream.rangeClosed(from, to).forEach(n ->
                firm.invoice(customer, "INV-" + n, "APPROVED", FIRST.plusDays(n), FIRST.plusDays(n + 30), 100L * n));
    }

    private static List<String> numbers(Page page) {
        return page.locator("tbody th a").allTextContents();
    }

    private static List<String> numbers(int from, int to) {
        var numbers = new ArrayList<String>();
        for (var n = from; n >= to; n--) numbers.add("INV-" + n);
        return numbers;
    }

    @Test
    void shows_the_same_rows_in_another_browser(Windows windows) {
        invoices(timber, 1, 30);
        invoices(freight, 31, 60);
        var here = colleague(windows.admin());
        here.open(firm.slug() + "/invoices");
        here.fill("Number, customer or subject", "nordwind");
        here.press("Show");
        here.follow("Older");
        assertEquals(numbers(35, 31), numbers(here.page()));

        var there = colleague(windows.admin());
        there.goTo(here.page().url());

        assertEquals(numbers(here.page()), numbers(there.page()));
    }

    @Test
    void rows_that_come_in_between_make_none_appear_twice_or_vanish(Admin admin) {
        invoices(timber, 1, 60);
        colleague(admin).open(firm.slug() + "/invoices");
        assertEquals(numbers(60, 36), numbers(admin.page()));

        invoices(timber, 61, 63);
        admin.follow("Older");
        assertEquals(numbers(35, 11), numbers(admin.page()));
        invoices(timber, 64, 70);
        admin.follow("Older");
        assertEquals(numbers(10, 1), numbers(admin.page()));

        admin.follow("Newer");
        assertEquals(numbers(35, 11), numbers(admin.page()));
    }

    @Test
    void shows_more_rows_to_whoever_asks_and_goes_on_doing_so(Admin admin) {
        invoices(timber, 1, 100);
        colleague(admin).open(firm.slug() + "/invoices");
        admin.follow("80");
        assertEquals(numbers(100, 21), numbers(admin.page()));

        admin.follow("Older");
        assertEquals(numbers(20, 1), numbers(admin.page()));
        admin.fill("Number, customer or subject", "INV-1");
        admin.press("Show");
        assertThat(admin.page().locator(".pager [aria-current]")).hasText("80");

        admin.follow("25");
        assertEquals(12, numbers(admin.page()).size());
    }

    @Test
    void narrows_to_what_is_chosen_and_says_when_nothing_fits(Admin admin) {
        firm.invoice(timber, "INV-1", "DRAFT", FIRST, FIRST.plusDays(30), 100);
        firm.invoice(timber, "INV-2", "PAID", FIRST, FIRST.plusDays(30), 100);
        colleague(admin).open(firm.slug() + "/invoices?status=draft");
        assertEquals(List.of("INV-1"), numbers(admin.page()));

        admin.open(firm.slug() + "/invoices?q=nobody");
        assertThat(admin.page().getByText("No invoice fits what you chose")).isVisible();
        admin.follow("Show all");
        assertEquals(2, numbers(admin.page()).size());
    }

    @Test
    void a_mangled_address_begins_at_the_beginning(Admin admin) {
        invoices(timber, 1, 3);
        colleague(admin).open(firm.slug() + "/invoices?sort=open&after=2026-01-01~0123456789ABC&from=never");

        assertEquals(200, admin.status());
        assertFalse(numbers(admin.page()).isEmpty());
    }
}
