package io.portico.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static io.portico.admin.einvoice.Samples.good;
import static io.portico.admin.einvoice.Samples.replaced;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.portico.journeys.ui.Admin;
import io.portico.journeys.ui.Browser;
import io.portico.journeys.ui.Example;
import io.portico.journeys.ui.Imports;
import io.portico.journeys.ui.Windows;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The same number with other content waits until a colleague says which counts. */
@ExtendWith(Browser.class)
class ImportHeldBackJourneyIT {

    private static final byte[] FIRST = good("ubl-lt-several-rates");
    private static final byte[] SECOND = replaced(FIRST, "2026-10-14", "2026-11-14");

    private final Example firm = Example.firm().beekeeper();

    ImportHeldBackJourneyIT() {
        firm.customer("UAB „Baltijos medienos eksportas“");
    }

    private Imports held(Admin admin) {
        return Imports.by(admin, firm).send(Map.of("first.xml", FIRST)).send(Map.of("second.xml", SECOND));
    }

    private Object invoice(String column) {
        return Example.look("select " + column + " from invoice where tenant_id = ? order by id desc", firm.id());
    }

    @Test
    void is_held_back_with_the_difference_and_nothing_has_changed(Admin admin) {
        var imports = held(admin);

        imports.sees("second.xml", "Held back", "Your invoice with this number says something else.",
                "Due date: 14 Nov 2026 instead of 14 Oct 2026", "Replace", "Keep both");
        assertEquals(1, imports.count("invoice"));
        assertEquals("2026-10-14", invoice("due_on").toString());
    }

    @Test
    void replaces_the_older_version_whose_payments_and_original_stay(Admin admin) {
        var imports = Imports.by(admin, firm).send(Map.of("first.xml", FIRST)).openInvoice("first.xml");
        admin.follow("Record a payment");
        admin.fill("Amount in EUR", "71.02");
        admin.press("Record payment");

        imports.send(Map.of("second.xml", SECOND)).press("second.xml", "Replace");

        imports.sees("second.xml", "Imported", "The older version gave way to this one and stays in the history.");
        assertEquals(1, imports.count("invoice"));
        assertEquals(2, imports.count("payment"));
        assertEquals(160_000L, invoice("open_minor"));
        assertEquals("2026-11-14", invoice("due_on").toString());
        imports.openInvoice("second.xml");
        assertThat(admin.page().getByText("€71.02").first()).isVisible();
        assertThat(admin.page().locator("aside")).containsText("14 Oct 2026");
        assertArrayEquals(FIRST, imports.download("first.xml"));
        assertArrayEquals(SECOND, imports.download("second.xml"));
    }

    @Test
    void or_both_are_kept(Admin admin) {
        var imports = held(admin).press("second.xml", "Keep both");

        imports.sees("second.xml", "Imported");
        assertEquals(2, imports.count("invoice"));
        assertEquals("2026-11-14", invoice("due_on").toString());
    }

    @Test
    void is_answered_once_however_many_look_at_it(Windows windows) {
        var first = windows.admin();
        var second = windows.admin();
        var imports = held(first);
        Imports.by(second, firm);
        second.goTo(first.page().url());
        imports.press("second.xml", "Keep both");
        imports.sees("second.xml", "Imported");

        second.press("Keep both: second.xml");

        assertThat(second.page().getByText("Somebody has answered for second.xml meanwhile.")).isVisible();
        assertEquals(2, imports.count("invoice"));
    }
}
