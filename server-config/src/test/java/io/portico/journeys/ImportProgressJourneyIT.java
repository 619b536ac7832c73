package io.portico.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static io.portico.admin.einvoice.Samples.good;
import static io.portico.admin.einvoice.Samples.renumbered;
import static io.portico.admin.einvoice.Samples.zip;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.portico.journeys.ui.Browser;
import io.portico.journeys.ui.Example;
import io.portico.journeys.ui.Imports;
import io.portico.journeys.ui.Windows;
import io.portico.server.TestServer;
import java.sql.SQLException;
import java.util.LinkedHashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** A long import says how far it really is, and needs nobody to watch it. */
@ExtendWith(Browser.class)
class ImportProgressJourneyIT {

    private static final int FILES = 200;

    private final Example firm = Example.firm().beekeeper();

    ImportProgressJourneyIT() {
        firm.customer("UAB „Baltijos medienos eksportas“");
    }

    @Test
    void says_how_many_files_are_read_and_goes_on_when_the_page_is_closed(Windows windows) throws SQLException {
        var admin = windows.admin();
        var imports = Imports.by(admin, firm).open().choose(Map.of("all.zip", zip(files())));
        admin.press("Import");
        assertThat(admin.heading()).containsText("Import of");
        var list = admin.page().url();

        // Whoever holds the firm's row holds the import up.
        try (var pause = TestServer.get().connect(); var statement = pause.createStatement()) {
            pause.setAutoCommit(false);
            statement.executeQuery("select id from firm where id = " + firm.id() + " for update").close();
            var read = read();
            assertThat(admin.page().locator("progress")).hasAttribute("max", String.valueOf(FILES));
            assertThat(admin.page().locator("progress")).hasAttribute("value", String.valueOf(read));
            assertThat(admin.page().getByText(read + " of 200 files read.")).isVisible();
            assertEquals(read, read());
            admin.page().close();
            pause.rollback();
        }

        var later = windows.admin();
        var again = Imports.by(later, firm);
        later.goTo(list);
        again.finish();
        assertThat(later.page().getByText("Imported 200")).isVisible();
        assertEquals(FILES, again.count("invoice"));
        assertEquals(FILES, imports.count("invoice_original"));
    }

    private static Map<String, byte[]> files() {
        var files = new LinkedHashMap<String, byte[]>();
        for (var i = 0; i < FILES; i++) {
            files.put(i + ".xml", renumbered(good("ubl-lt-several-rates"), "ŽS-2026/0092", "ŽS-" + i));
        }
        return files;
    }

    private long read() {
        return (long) Example.look(
                "select count(*) from import_file where tenant_id = ? and result <> 'WAITING'", firm.id());
    }
}
