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
import java.sql.SQLException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/** An import of 500 files outlives a server that is killed in the middle of it, and one that is asked to stop. */
@ExtendWith(Browser.class)
class ImportAfterDeathIT {

    private static final Path ARTEFACT = Path.of(System.getProperty("portico.jar"));
    private static final String DATABASE = "portico_imports";
    private static final int FILES = 500;

    @TempDir Path data;

    private final Example firm = Example.firm().beekeeper();
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
        firm.customer("UAB „Baltijos medienos eksportas“");
    }

    @Test
    void every_file_has_one_result_and_no_invoice_comes_twice(Admin admin) {
        var imports = Imports.by(admin, firm);
        String list;
        try (var killed = start()) {
            move("firm", "firm_slug", "colleague", "membership", "staff_session", "customer");
            admin.goTo(settings.get("PORTICO_BASE_URL") + "/admin/" + firm.slug() + "/invoices/import");
            imports.choose(Map.of("all.zip", zip(files())));
            admin.press("Import");
            assertThat(admin.heading()).containsText("Import of");
            list = admin.page().url();
            admin.goTo("about:blank");
            awaitResults(FILES / 5);
            end(killed);
        }
        assertTrue(results() < FILES, "killed in the middle");
        // Nobody else may touch the import before its lease is over; nobody waits for that here.
        Example.change("update " + DATABASE + ".import_job set lease_until = utc_timestamp(6)");

        try (var stopped = start()) {
            awaitResults(FILES / 2);
            stopped.stop();
            assertTrue(stopped.says("Stopped."), stopped::everything);
        }
        assertTrue(results() < FILES, "stopped in the middle");

        try (var last = start()) {
            awaitResults(FILES);
            admin.goTo(list);
            imports.finish();
            assertTrue(admin.page().getByText("Imported " + FILES).isVisible(), last::everything);
        }
        assertEquals(FILES, count("import_file where result = 'IMPORTED'"));
        assertEquals(FILES, count("invoice"));
        assertEquals(FILES, count("(select distinct number from " + DATABASE + ".invoice) numbers"));
        assertEquals(FILES, count("invoice_original"));
        assertEquals(1, count("import_job where finished_at is not null"));
    }

    private static Map<String, byte[]> files() {
        var files = new LinkedHashMap<String, byte[]>();
        for (var i = 0; i < FILES; i++) {
            files.put(i + ".xml", renumbered(good("ubl-lt-several-rates"), "ŽS-2026/0092", "ŽS-" + i));
        }
        return files;
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
                case "customer" -> "tenant_id = ?";
                default -> "firm_id = ?";
            };
            Example.change("insert into " + DATABASE + "." + table + " select * from " + table + " where " + own, firm.id());
        }
    }

    private static void awaitResults(long wanted) {
        while (results() < wanted) {
            try {
                Thread.sleep(300);
            } catch (InterruptedException e) {
                throw new IllegalStateException(e);
            }
        }
    }

    private static long results() {
        return count("import_file where result <> 'WAITING'");
    }

    private static long count(String what) {
        var from = what.startsWith("(") ? what : DATABASE + "." + what;
        return (long) Example.look("select count(*) from " + from);
    }
}
