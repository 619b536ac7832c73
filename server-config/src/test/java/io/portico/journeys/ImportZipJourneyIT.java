package io.portico.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static io.portico.admin.einvoice.Samples.bad;
import static io.portico.admin.einvoice.Samples.good;
import static io.portico.admin.einvoice.Samples.utf8;
import static io.portico.admin.einvoice.Samples.zip;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.microsoft.playwright.options.AriaRole;
import io.portico.journeys.ui.Admin;
import io.portico.journeys.ui.Browser;
import io.portico.journeys.ui.Example;
import io.portico.journeys.ui.Imports;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** A zip is as good as the files in it, and none can blow the house up. */
@ExtendWith(Browser.class)
class ImportZipJourneyIT {

    private final Example firm = Example.firm().beekeeper();

    ImportZipJourneyIT() {
        firm.customer("UAB „Baltijos medienos eksportas“");
    }

    @Test
    void each_file_of_a_zip_is_imported_by_itself(Admin admin) {
        var files = new LinkedHashMap<String, byte[]>();
        files.put("september/invoice.xml", good("ubl-lt-several-rates"));
        files.put("september/credit note.xml", good("cii-lt-credit-note"));
        files.put("letter.txt", utf8("Please find our invoices enclosed."));
        files.put("__MACOSX/september/._invoice.xml", new byte[] {0, 5, 22, 7});
        files.put("another.zip", zip(Map.of("invoice.xml", good("ubl-lt-several-rates"))));

        var imports = Imports.by(admin, firm).send(Map.of("september.zip", zip(files)));

        imports.sees("september/invoice.xml", "Imported", "ŽS-2026/0092")
                .sees("september/credit note.xml", "Imported", "ŽS-KR-2026/0007")
                .sees("letter.txt", "Refused", "This is plain text")
                .sees("another.zip", "Refused", "A zip inside a zip is not opened");
        assertThat(admin.page().getByRole(AriaRole.ROWHEADER)).hasCount(4);
        assertThat(admin.page().locator(".head")).containsText("september.zip, 4 files, by Rūta Vaitkevičiūtė");
        assertEquals(2, imports.count("invoice"));
    }

    @Test
    void a_bomb_stays_packed_and_harms_nobody(Admin admin) {
        var inside = new LinkedHashMap<String, byte[]>();
        inside.put("invoice.xml", good("ubl-lt-several-rates"));
        inside.put("zeros.xml", new byte[9 * 1024 * 1024]);
        var files = new LinkedHashMap<String, byte[]>();
        files.put("bomb.zip", zip(inside));
        files.put("wider-bomb.zip", zip(zeros(12)));
        files.put("broken.zip", Arrays.copyOf(zip(inside), 300));
        files.put("credit-note.xml", good("ubl-lt-credit-note"));

        var imports = Imports.by(admin, firm).send(files);

        imports.sees("invoice.xml", "Imported")
                .sees("zeros.xml", "Refused", "Unpacked, this file grows more than 100 times, which no invoice does.")
                .sees("wider-bomb.zip", "Refused", "This zip has more than 100 MB, packed or unpacked.")
                .sees("broken.zip", "Refused", "This zip does not open: it is damaged or cut off.")
                .sees("credit-note.xml", "Imported");
        assertEquals(2, imports.count("invoice"));
    }

    private static Map<String, byte[]> zeros(int files) {
        var zeros = new LinkedHashMap<String, byte[]>();
        for (var i = 0; i < files; i++) zeros.put(i + ".xml", new byte[9 * 1024 * 1024]);
        return zeros;
    }

    @Test
    void more_than_500_files_are_refused_whole_with_a_sentence(Admin admin) {
        var many = new LinkedHashMap<String, byte[]>();
        for (var i = 0; i < 501; i++) many.put(i + ".xml", bad("order"));

        var imports = Imports.by(admin, firm).send(Map.of("many.zip", zip(many)));

        imports.sees("many.zip", "Refused", "Too many files at once: 501. At most 500 go in together");
        assertEquals(1, imports.count("import_file"));
    }
}
