package io.portico.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static io.portico.admin.einvoice.Samples.good;
import static io.portico.admin.einvoice.Samples.renumbered;
import static io.portico.admin.einvoice.Samples.replaced;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.portico.journeys.ui.Admin;
import io.portico.journeys.ui.Browser;
import io.portico.journeys.ui.Example;
import io.portico.journeys.ui.Imports;
import java.util.LinkedHashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** An invoice for somebody the firm doesn't know waits for its customer, whom the file proposes. */
@ExtendWith(Browser.class)
class ImportCustomerJourneyIT {

    private static final String NUMBER = "ŽS-2026/0092";
    private static final byte[] INVOICE = good("ubl-lt-several-rates");

    private final Example firm = Example.firm().beekeeper();

    private static Map<String, byte[]> three() {
        var files = new LinkedHashMap<String, byte[]>();
        files.put("one.xml", INVOICE);
        files.put("two.xml", renumbered(INVOICE, NUMBER, "ŽS-2026/0093"));
        files.put("three.xml", replaced(replaced(renumbered(INVOICE, NUMBER, "ŽS-2026/0094"),
                "LT100009871234", "LT100007770001"), "UAB „Baltijos medienos eksportas“", "UAB „Pušynas“"));
        return files;
    }

    @Test
    void is_proposed_from_the_file_admitted_and_becomes_an_invoice(Admin admin) {
        var imports = Imports.by(admin, firm).send(Map.of("one.xml", INVOICE));
        imports.sees("one.xml", "Needs a customer", "New: UAB „Baltijos medienos eksportas“",
                "No customer has the VAT id LT100009871234.");
        assertEquals(0, imports.count("invoice"));

        imports.press("one.xml", "Create this one");

        imports.sees("one.xml", "Imported");
        assertEquals("LT100009871234", Example.look("select vat_id from customer where tenant_id = ?", firm.id()));
        imports.openInvoice("one.xml");
        assertThat(admin.page().getByText("UAB „Baltijos medienos eksportas“").first()).isVisible();
        assertThat(admin.page().getByText("€1,671.02").first()).isVisible();
    }

    @Test
    void created_once_takes_the_other_files_of_the_same_buyer_along(Admin admin) {
        var imports = Imports.by(admin, firm).send(three());

        imports.press("one.xml", "Create this one").finish();

        imports.sees("one.xml", "Imported").sees("two.xml", "Imported").sees("three.xml", "Needs a customer");
        assertEquals(1, imports.count("customer"));
    }

    @Test
    void all_of_them_are_created_with_one_press(Admin admin) {
        var imports = Imports.by(admin, firm).send(three());

        imports.press("Create all of them");

        imports.sees("one.xml", "Imported").sees("two.xml", "Imported").sees("three.xml", "Imported");
        assertEquals(2, imports.count("customer"));
        assertEquals(3, imports.count("invoice"));
    }

    @Test
    void is_created_where_nobody_else_was_found(Admin admin) {
        var imports = Imports.by(admin, firm).send(Map.of("one.xml", INVOICE));
        admin.follow("Choose another: one.xml");
        assertThat(admin.page().getByText("No customer fits.")).isVisible();

        admin.press("Create UAB „Baltijos medienos eksportas“ as a customer");

        imports.sees("one.xml", "Imported");
        assertEquals(1, imports.count("customer"));
    }

    @Test
    void may_be_another_one_who_is_there_already(Admin admin) {
        var other = firm.customer("Baltijos mediena (old name)");
        var imports = Imports.by(admin, firm).send(Map.of("one.xml", INVOICE));

        admin.follow("Choose another: one.xml");
        assertThat(admin.heading()).hasText("For whom is one.xml?");
        admin.fill("Name, VAT id or customer number", "old name");
        admin.press("Search");
        admin.press("Import for this customer: Baltijos mediena (old name)");

        imports.sees("one.xml", "Imported", "Baltijos mediena (old name)");
        assertEquals(other.id(), Example.look("select customer_id from invoice where tenant_id = ?", firm.id()));
    }
}
