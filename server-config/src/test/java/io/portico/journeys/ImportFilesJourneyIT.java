package io.portico.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static io.portico.admin.einvoice.Samples.bad;
import static io.portico.admin.einvoice.Samples.good;
import static io.portico.admin.einvoice.Samples.pdf;
import static io.portico.admin.einvoice.Samples.renumbered;
import static io.portico.admin.einvoice.Samples.utf8;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.microsoft.playwright.options.AriaRole;
import io.portico.journeys.ui.Admin;
import io.portico.journeys.ui.Browser;
import io.portico.journeys.ui.Example;
import io.portico.journeys.ui.Imports;
import io.portico.model.access.Sha256;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Good and bad files sent in one go: each gets the result it deserves, in words, and none spoils another. */
@ExtendWith(Browser.class)
class ImportFilesJourneyIT {

    private static final String NUMBER = "ŽS-2026/0092";
    private static final byte[] FACTUR_X =
            pdf(Map.of("factur-x.xml", renumbered(good("cii-lt-several-rates"), NUMBER, "ŽS-2026/0095")));

    private final Example firm = Example.firm().beekeeper();

    ImportFilesJourneyIT() {
        firm.customer("UAB „Baltijos medienos eksportas“");
    }

    private static Map<String, byte[]> files() {
        var files = new LinkedHashMap<String, byte[]>();
        files.put("good-ubl.xml", good("ubl-lt-several-rates"));
        files.put("twin-cii.xml", good("cii-lt-several-rates"));
        files.put("good-cii.xml", renumbered(good("cii-lt-several-rates"), NUMBER, "ŽS-2026/0093"));
        files.put("factur-x.pdf", FACTUR_X);
        files.put("credit-note.xml", good("ubl-lt-credit-note"));
        files.put("cent-too-much.xml", renumbered(bad("wrong-total"), NUMBER, "ŽS-2026/0094"));
        files.put("shopping-list.txt", utf8("Milk, bread and two jars of honey\n"));
        files.put("cut-off.xml", bad("cut-off"));
        files.put("entity-bomb.xml", bad("entity-bomb"));
        files.put("external-entity.xml", bad("external-entity"));
        files.put("only-a-picture.pdf", pdf(Map.of()));
        files.put("unknown-currency.xml", bad("unknown-currency"));
        files.put("no-number.xml", bad("no-number"));
        files.put("long-number.xml", bad("long-number"));
        files.put("empty.xml", new byte[0]);
        return files;
    }

    @Test
    void every_file_gets_its_result_its_reason_and_its_verdict(Admin admin) {
        var files = files();
        files.put("eleven-megabytes.xml", new byte[11 * 1024 * 1024]);

        var imports = Imports.by(admin, firm).send(files);

        imports.sees("good-ubl.xml", "Imported", "UBL 2.1", NUMBER, "€1,671.02", "Valid EN 16931")
                .sees("twin-cii.xml", "Already there", "CII", NUMBER, "Valid EN 16931", "This file is kept beside it.")
                .sees("good-cii.xml", "Imported", "CII", "ŽS-2026/0093", "€1,671.02", "Valid EN 16931")
                .sees("factur-x.pdf", "Imported", "Factur-X", "ŽS-2026/0095", "€1,671.02", "Valid EN 16931")
                .sees("credit-note.xml", "Imported", "ŽS-KR-2026/0007", "−€30.49", "Valid EN 16931")
                .sees("cent-too-much.xml", "Imported", "ŽS-2026/0094", "2 rules failed: BR-CO-15, BR-CO-16")
                .sees("shopping-list.txt", "Refused", "This is plain text, not an e-invoice.")
                .sees("cut-off.xml", "Refused", "From line 55 on this is no longer XML")
                .sees("entity-bomb.xml", "Refused", "brings its own document type or entities")
                .sees("external-entity.xml", "Refused", "brings its own document type or entities")
                .sees("only-a-picture.pdf", "Refused", "This PDF holds no e-invoice, only a picture of one.")
                .sees("unknown-currency.xml", "Refused", "The currency “LEU” does not exist. Perhaps RON was meant.",
                        "cbc:DocumentCurrencyCode")
                .sees("no-number.xml", "Refused", "The invoice has no number.", "cbc:ID")
                .sees("long-number.xml", "Refused", "The text here is too long: 300 characters, at most 100.", "cbc:ID")
                .sees("eleven-megabytes.xml", "Refused", "A file may have at most 10 MB.")
                .sees("empty.xml", "Refused", "The file is empty.");
        assertThat(admin.page().getByRole(AriaRole.ROWHEADER)).hasCount(files.size());
    }

    @Test
    void a_bad_file_harms_no_other_and_all_good_ones_are_already_there_the_next_time(Admin admin) {
        var imports = Imports.by(admin, firm).send(files());
        assertComplete(imports);
        assertEquals(15, imports.count("import_file"));

        imports.send(files());

        for (var file : List.of("good-ubl.xml", "twin-cii.xml", "good-cii.xml", "factur-x.pdf", "credit-note.xml",
                "cent-too-much.xml")) {
            imports.sees(file, "Already there", "The same file was imported on");
        }
        imports.sees("cut-off.xml", "Refused");
        assertComplete(imports);
    }

    private void assertComplete(Imports imports) {
        assertEquals(5, imports.count("invoice"));
        assertEquals(6, imports.count("invoice_original"));
        assertEquals(1, imports.count("customer"));
        assertEquals(0L, Example.look("""
                select count(*) from invoice i where i.tenant_id = ? and (i.state = 'DRAFT' or not exists (
                    select 1 from invoice_line l where l.tenant_id = i.tenant_id and l.invoice_id = i.id))
                """, firm.id()));
    }

    @Test
    void every_original_comes_back_byte_for_byte(Admin admin) {
        var files = files();
        var imports = Imports.by(admin, firm).send(files);
        var list = admin.page().url();

        for (var file : List.of("good-ubl.xml", "twin-cii.xml", "factur-x.pdf", "cent-too-much.xml")) {
            admin.goTo(list);
            var downloaded = imports.openInvoice(file).download(file);
            assertArrayEquals(Sha256.of(files.get(file)), Sha256.of(downloaded), file);
        }
    }
}
