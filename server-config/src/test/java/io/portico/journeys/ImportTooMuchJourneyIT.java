package io.portico.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static io.portico.admin.einvoice.Samples.bad;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import io.portico.journeys.ui.Admin;
import io.portico.journeys.ui.Browser;
import io.portico.journeys.ui.Example;
import io.portico.journeys.ui.Imports;
import io.portico.journeys.ui.Windows;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** More than may come at once is refused in words, whether a script looks at it before it is sent or not. */
@ExtendWith(Browser.class)
class ImportTooMuchJourneyIT {

    private static final String TOO_MUCH =
            "Together the files have more than 100 MB, so none was taken. Import them in parts.";

    @TempDir Path folder;

    private final Example firm = Example.firm();

    private void choose(Page page, int megabytes) throws IOException {
        var file = folder.resolve(megabytes + ".zip");
        try (var empty = new RandomAccessFile(file.toFile(), "rw")) {
            empty.setLength(megabytes * 1024L * 1024);
        }
        page.locator("#files").setInputFiles(file);
    }

    @ParameterizedTest
    @ValueSource(ints = {101, 300})
    void without_scripts_the_server_says_so(int megabytes, Windows windows) throws IOException {
        var admin = new Admin(windows.page(windows.options().setJavaScriptEnabled(false)));
        var imports = Imports.by(admin, firm).open();
        choose(admin.page(), megabytes);

        admin.press("Import");

        assertThat(admin.page().locator("#files-error")).containsText(TOO_MUCH);
        assertThat(admin.heading()).hasText("Import e-invoices");
        assertEquals(0, imports.count("import_job"));
        imports.choose(Map.of("order.xml", bad("order")));
        admin.press("Import");
        assertThat(admin.heading()).containsText("Import of");
    }

    @Test
    void it_is_said_in_the_readers_language(Windows windows) throws IOException {
        var admin = new Admin(windows.page(windows.options().setJavaScriptEnabled(false)));
        Imports.by(admin, firm);
        Example.change("update colleague set language = 'kk' where id in "
                + "(select colleague_id from membership where firm_id = ?)", firm.id());
        admin.open(firm.slug() + "/invoices/import");
        choose(admin.page(), 102);

        admin.page().locator("#start").click();

        assertThat(admin.page().locator("#files-error")).containsText("100 МБ");
        assertEquals("kk", admin.page().locator("html").getAttribute("lang"));
    }

    @Test
    void with_scripts_nothing_is_sent(Admin admin) throws IOException {
        Imports.by(admin, firm).open();
        choose(admin.page(), 101);
        admin.page().onRequest(request -> {
            if (request.method().equals("POST")) throw new AssertionError("sent");
        });

        admin.press("Import");

        assertThat(admin.page().locator("#files-error")).containsText(TOO_MUCH);
        assertEquals(List.of(), admin.barriers());
    }

    @Test
    void with_scripts_the_servers_answer_is_shown_as_well(Admin admin) throws IOException {
        Imports.by(admin, firm).open();
        choose(admin.page(), 150);
        admin.page().evaluate("document.getElementById('files').removeAttribute('data-most-megabytes')");

        admin.press("Import");

        assertThat(admin.page().getByRole(AriaRole.ALERT)).containsText(TOO_MUCH);
        assertThat(admin.page().locator("#files-error")).containsText(TOO_MUCH);
    }

    @Test
    void more_than_500_files_are_refused_in_words(Windows windows) {
        var admin = new Admin(windows.page(windows.options().setJavaScriptEnabled(false)));
        var files = new LinkedHashMap<String, byte[]>();
        for (var i = 0; i < 501; i++) files.put(i + ".xml", bad("order"));
        var imports = Imports.by(admin, firm).open().choose(files);

        admin.press("Import");

        assertThat(admin.page().locator("#files-error"))
                .containsText("At most 500 files go in at once, so none was taken. Import them in parts.");
        assertEquals(0, imports.count("import_file"));
    }

    @Test
    void no_file_at_all_is_answered_in_words(Windows windows) {
        var admin = new Admin(windows.page(windows.options().setJavaScriptEnabled(false)));
        Imports.by(admin, firm).open();

        admin.press("Import");

        assertThat(admin.page().locator("#files-error")).containsText("Choose at least one file.");
    }
}
