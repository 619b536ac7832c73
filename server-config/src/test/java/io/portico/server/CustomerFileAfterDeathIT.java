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
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/** A file of customers outlives a server that is killed in the midst of its check, and again in the midst of its import. */
@ExtendWith(Browser.class)
class CustomerFileAfterDeathIT {

    private static final Path ARTEFACT = Path.of(System.getProperty("portico.jar"));
    private static final String DATABASE = "portico_customer_files";
    private static final int ROWS = 5_000;

    @TempDir Path data;

    private final Example firm = Example.firm();
    private Map<String, String> settings;

    @BeforeEach
    void prepare() throws SQLException {
        settings = LauncherIT.ownDatabase(DATABASE);
        var port = Ports.free();
        settings.putAll(LauncherIT.onPort(port));
        settings.put("PORTICO_BASE_URL", "http://localhost:" + port);
        // Ready sooner, as the test server is.
        settings.put("PORTICO_JVM_OPTIONS", "-XX:TieredStopAtLevel=1");
        settings.put("PORTICO_SMTP_HOST", "smtp.invalid");
        settings.put("PORTICO_MAIL_FROM", "portal@mail.example");
        settings.put("PORTICO_SECRET", "only for this test, 32 characters and more");
    }

    @Test
    void every_row_is_taken_in_once(Admin admin) {
        var file = CustomerFile.by(admin, firm);
        String list;
        try (var killed = start()) {
            move("firm", "firm_slug", "colleague", "membership", "staff_session");
            admin.goTo(settings.get("PORTICO_BASE_URL") + "/admin/" + firm.slug() + "/customers/import");
            admin.page().getByLabel("File", new Page.GetByLabelOptions().setExact(true))
                    .setInputFiles(new FilePayload("many.csv", "text/csv", rows()));
            admin.press("Read the file");
            admin.press("Check the rows");
            assertThat(admin.heading()).hasText("Customers from many.csv");
            list = admin.page().url();
            admin.goTo("about:blank");
            await("customer_file_row", ROWS / 10);
            end(killed);
        }
        assertTrue(count("customer_file_row") < ROWS, "killed in the midst of the check");
        free();

        try (var killed = start()) {
            admin.goTo(list);
            file.finish();
            admin.press("Import 5,000 rows");
            assertThat(admin.heading()).hasText("Customers from many.csv");
            admin.goTo("about:blank");
            await("customer", ROWS / 10);
            end(killed);
        }
        assertTrue(count("customer") < ROWS, "killed in the midst of the import");
        free();

        try (var last = start()) {
            admin.goTo(list);
            file.finish().sees("5,000 of 5,000 rows are on your books");
            last.stop();
        }
        assertEquals(ROWS, count("customer_file_row where result = 'CREATED'"));
        assertEquals(ROWS, count("customer"));
        assertEquals(ROWS, count("timeline_event where kind = 'CUSTOMER_CREATED'"));
        assertEquals(1, count("timeline_event where kind = 'CUSTOMERS_IMPORTED'"));
    }

    private static byte[] rows() {
        var text = new StringBuilder("key,name,city\n");
        for (var i = 0; i < ROWS; i++) text.append("C-").append(i).append(",Customer ").append(i).append(",Vilnius\n");
        return text.toString().getBytes(UTF_8);
    }

    // Nobody else may touch the file before its lease is over; nobody waits for that here.
    private static void free() {
        Example.change("update " + DATABASE + ".customer_file set lease_until = utc_timestamp(6)");
    }

    private Launch start() {
        var launch = new Launch(ARTEFACT, data, settings, "run");
        assertTrue(launch.says("Ready: "), launch::everything);
        return launch;
    }

    // A launcher alone leaves its server running, as LauncherIT shows: a power cut takes both.
    private static void end(Launch launch) {
        var server = launch.children();
        launch.kill();
        server.forEach(ProcessHandle::destroyForcibly);
        server.forEach(process -> process.onExit().join());
    }

    /** Takes the example's rows over to the database of this server. */
    private void move(String... tables) {
        for (var table : List.of(tables)) {
            var own = switch (table) {
                case "firm" -> "id = ?";
                case "colleague" -> "id in (select colleague_id from membership where firm_id = ?)";
                case "staff_session" -> "colleague_id in (select colleague_id from membership where firm_id = ?)";
                default -> "firm_id = ?";
            };
            Example.change("insert into " + DATABASE + "." + table + " select * from " + table + " where " + own, firm.id());
        }
    }

    private static void await(String table, long wanted) {
        while (count(table) < wanted) {
            try {
                Thread.sleep(100);
            } catch (InterruptedException e) {
                throw new IllegalStateException(e);
            }
        }
    }

    private static long count(String what) {
        var from = what.startsWith("(") ? what : DATABASE + "." + what;
        return (long) Example.look("select count(*) from " + from);
    }
}
