package io.portico.journeys;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.portico.admin.einvoice.SeparateReading;
import io.portico.journeys.ui.Admin;
import io.portico.journeys.ui.Browser;
import io.portico.journeys.ui.Example;
import io.portico.journeys.ui.Imports;
import io.portico.model.access.Sha256;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Published e-invoices come in by the running server as a reading says that has nothing in common with ours. */
@ExtendWith(Browser.class)
class SharedEInvoicesJourneyIT {

    private static final String OF_FILE = """
            from import_file f join invoice i on i.tenant_id = f.tenant_id and i.id = f.invoice_id
            where f.tenant_id = ? and f.file_name = ?
            """;

    private final Example firm = Example.firm();

    @Test
    void every_published_invoice_is_there_and_comes_back_byte_for_byte(Admin admin) throws IOException {
        var files = new LinkedHashMap<String, byte[]>();
        var paths = SeparateReading.files(name -> true);
        for (var path : paths) files.put(name(path), Files.readAllBytes(path));
        var imports = Imports.by(admin, firm).send(files);
        imports.press("Import all of them anyway").press("Create all of them");
        // Some share their number with another; their senders made them as examples of one case each.
        for (var path : paths) {
            if (imports.row(name(path)).getByText("Held back").count() > 0) imports.press(name(path), "Keep both");
        }
        var list = admin.page().url();

        for (var path : paths) assertIsThere(path);
        for (var path : paths) {
            admin.goTo(list);
            // Two of them are the same bytes under two names, of which the first is kept.
            var kept = first(files, files.get(name(path)));
            var back = imports.openInvoice(name(path)).download(kept);
            assertArrayEquals(Sha256.of(files.get(name(path))), Sha256.of(back), path.toString());
        }
        System.out.println("Published e-invoices imported and compared: " + paths.size());
    }

    private static String first(Map<String, byte[]> files, byte[] content) {
        return files.entrySet().stream().filter(file -> Arrays.equals(file.getValue(), content)).findFirst()
                .orElseThrow().getKey();
    }

    private static String name(Path path) {
        return path.getParent().getFileName() + "-" + path.getFileName();
    }

    private void assertIsThere(Path path) {
        var other = SeparateReading.of(path);
        var sign = look("i.kind", path).equals("CREDIT_NOTE") ? -1 : 1;
        assertAll(
                path.toString(),
                () -> assertEquals(other.number(), look("i.number", path)),
                () -> assertEquals(other.currency(), look("i.currency", path)),
                () -> assertEquals(
                        other.payable().movePointRight(2).longValueExact() * sign,
                        look("i.payable_minor - i.paid_minor", path)),
                () -> assertEquals((long) other.lines(), look("""
                        (select count(*) from invoice_line l where l.tenant_id = i.tenant_id and l.invoice_id = i.id)
                        """, path)));
    }

    private Object look(String what, Path path) {
        return Example.look("select " + what + " " + OF_FILE, firm.id(), name(path));
    }
}
