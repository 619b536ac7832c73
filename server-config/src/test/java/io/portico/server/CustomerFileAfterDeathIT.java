package io.portico.server;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import io.portico.journeys.ui.Admin;
import io.portico.journeys.ui.Browser;
import io.portico.journeys.ui.CustomerFile;
import io.portico.journeys.ui.Example;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/** A file of customers outlives a server that is killed in the midst of its check, and again in the midst of its import. */
@ExtendWith(Browser.class)
class CustomerFileAfterDeathIT {

    private static final int ROWS = 2_000;

    @TempDir Path data;

    private final Example firm = Example.firm();
    private OwnServer server;

    @BeforeEach
    void prepare() {
        server = new OwnServer("portico_customer_files", data);
    }

    @Test
    void every_row_is_taken_in_once(Admin admin) {
        var file = CustomerFile.by(admin, firm);
        String list;
        try (var killed = server.start()) {
            server.move(firm);
            admin.goTo(server.address() + "/admin/" + firm.slug() + "/customers/import");
            admin.page().getByLabel("File", new Page.GetByLabelOptions().setExact(true))
                    .setInputFiles(new FilePayload("many.csv", "text/csv", rows()));
            admin.press("Read the file");
            admin.press("Check the rows");
            assertThat(admin.heading()).hasText("Customers from many.csv");
            list = admin.page().url();
            admin.goTo("about:blank");
            server.await(ROWS / 10, "customer_file_row");
            OwnServer.kill(killed);
        }
        assertTrue(server.count("customer_file_row") < ROWS, "killed in the midst of the check");
        server.endLeases("customer_file");

        try (var killed = server.start()) {
            admin.goTo(list);
            file.finish();
            admin.press("Import 2,000 rows");
            assertThat(admin.heading()).hasText("Customers from many.csv");
            admin.goTo("about:blank");
            server.await(ROWS / 10, "customer");
            OwnServer.kill(killed);
        }
        assertTrue(server.count("customer") < ROWS, "killed in the midst of the import");
        server.endLeases("customer_file");

        try (var last = server.start()) {
            admin.goTo(list);
            file.finish().sees("2,000 of 2,000 rows are on your books");
            last.stop();
        }
        assertEquals(ROWS, server.count("customer_file_row where result = 'CREATED'"));
        assertEquals(ROWS, server.count("customer"));
        assertEquals(ROWS, server.count("timeline_event where kind = 'CUSTOMER_CREATED'"));
        assertEquals(1, server.count("timeline_event where kind = 'CUSTOMERS_IMPORTED'"));
    }

    private static byte[] rows() {
        var text = new StringBuilder("key,name,city\n");
        for (var i = 0; i < ROWS; i++) text.append("C-").append(i).append(",Customer ").append(i).append(",Vilnius\n");
        return text.toString().getBytes(UTF_8);
    }
}
