package io.portico.server;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static io.portico.admin.einvoice.Samples.good;
import static io.portico.admin.einvoice.Samples.renumbered;
import static io.portico.admin.einvoice.Samples.zip;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.portico.journeys.ui.Admin;
import io.portico.journeys.ui.Browser;
import io.portico.journeys.ui.Example;
import io.portico.journeys.ui.Imports;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/** An import of 500 files outlives a server that is killed in the middle of it, and one that is asked to stop. */
@ExtendWith(Browser.class)
class ImportAfterDeathIT {

    private static final int FILES = 500;
    private static final String RESULTS = "import_file where result <> 'WAITING'";

    @TempDir Path data;

    private final Example firm = Example.firm().beekeeper();
    private OwnServer server;

    @BeforeEach
    void prepare() {
        server = new OwnServer("portico_imports", data);
        firm.customer("UAB „Baltijos medienos eksportas“");
    }

    @Test
    void every_file_has_one_result_and_no_invoice_comes_twice(Admin admin) {
        var imports = Imports.by(admin, firm);
        String list;
        try (var killed = server.start()) {
            server.move(firm, "customer");
            admin.goTo(server.address() + "/admin/" + firm.slug() + "/invoices/import");
            imports.choose(Map.of("all.zip", zip(files())));
            admin.press("Import");
            assertThat(admin.heading()).containsText("Import of");
            list = admin.page().url();
            admin.goTo("about:blank");
            server.await(FILES / 5, RESULTS);
            OwnServer.kill(killed);
        }
        assertTrue(server.count(RESULTS) < FILES, "killed in the middle");
        server.endLeases("import_job");

        try (var stopped = server.start()) {
            server.await(FILES / 2, RESULTS);
            stopped.stop();
            assertTrue(stopped.says("Stopped."), stopped::everything);
        }
        assertTrue(server.count(RESULTS) < FILES, "stopped in the middle");

        try (var last = server.start()) {
            server.await(FILES, RESULTS);
            admin.goTo(list);
            imports.finish();
            assertTrue(admin.page().getByText("Imported " + FILES).isVisible(), last::everything);
        }
        assertEquals(FILES, server.count("import_file where result = 'IMPORTED'"));
        assertEquals(FILES, server.count("invoice"));
        assertEquals(FILES, server.countDistinct("number", "invoice"));
        assertEquals(FILES, server.count("invoice_original"));
        assertEquals(1, server.count("import_job where finished_at is not null"));
    }

    private static Map<String, byte[]> files() {
        var files = new LinkedHashMap<String, byte[]>();
        for (var i = 0; i < FILES; i++) {
            files.put(i + ".xml", renumbered(good("ubl-lt-several-rates"), "ŽS-2026/0092", "ŽS-" + i));
        }
        return files;
    }
}
