package io.portico.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.AriaRole;
import io.portico.journeys.ui.Admin;
import io.portico.journeys.ui.Browser;
import io.portico.journeys.ui.Example;
import io.portico.journeys.ui.Windows;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The firm's memory is leafed through and narrowed; its address shows another colleague the same. */
@ExtendWith(Browser.class)
class TimelineJourneyIT {

    private final Example firm = Example.firm();
    private final Example.Row customer = firm.customer("Aura MB");

    private Admin colleague(Admin admin) {
        return admin.enter(firm.staffSession(firm.colleague(Example.address("ruta"), "ACCOUNT_MANAGER")));
    }

    private void events(int from, int to, String kind) {
        for (var number = from; number <= to; number++) {
            Example.change("""
                    insert into timeline_event (tenant_id, at, kind, actor_kind, actor_name, customer_id, subject)
                    values (?, utc_timestamp(6) - interval ? hour, ?, 'COLLEAGUE', 'Rūta', ?, ?)
                    """, firm.id(), number, kind, customer.id(), "Entry " + number + ".");
        }
    }

    @Test
    void pages_neither_repeat_nor_skip_what_happened_though_more_happens(Admin admin) {
        events(1, 120, "SHARED");
        colleague(admin).open(firm.slug() + "/timeline");
        assertThat(entries(admin)).hasCount(50);
        events(0, 0, "SHARED");
        admin.follow("Older");
        assertThat(entries(admin).first()).containsText("Entry 51.");
        admin.follow("Older");
        assertThat(entries(admin).first()).containsText("Entry 101.");
        assertThat(entries(admin)).hasCount(20);
        admin.follow("Newer");
        assertThat(entries(admin).first()).containsText("Entry 51.");
        assertThat(entries(admin)).hasCount(50);
    }

    @Test
    void narrowed_it_shows_another_colleague_the_same_and_says_when_nothing_fits(Windows windows) {
        events(1, 1, "CUSTOMER_CHANGED");
        events(2, 2, "SHARED");
        var one = colleague(windows.admin()).open(firm.slug() + "/timeline");
        one.page().getByLabel("Kind").selectOption("Sharing");
        one.press("Show");
        assertThat(entries(one)).hasCount(1);
        assertThat(entries(one).first()).containsText("Entry 2.");

        var other = colleague(windows.admin());
        other.goTo(one.page().url());
        assertThat(entries(other)).hasCount(1);
        other.page().getByLabel("Until").fill("2020-01-01");
        other.press("Show");
        assertThat(other.page().getByText("Nothing fits what you chose")).isVisible();
        assertEquals(List.of(), other.barriers());
        other.follow("Show all");
        assertThat(entries(other)).hasCount(2);
    }

    @Test
    void a_mangled_address_begins_at_the_beginning(Admin admin) {
        events(1, 3, "CUSTOMER_CHANGED");
        colleague(admin);
        for (var address : List.of("?kind=nonsense", "?from=31.12.2026", "?after=%F0%9F%90%9D", "?before=1~2~3", "?to=9999-99-99")) {
            admin.open(firm.slug() + "/timeline" + address);
            assertEquals(200, admin.status());
            assertThat(entries(admin)).hasCount(3);
        }
    }

    private static Locator entries(Admin admin) {
        return admin.page().getByRole(AriaRole.MAIN).locator("ol.timeline > li");
    }
}
