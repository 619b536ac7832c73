package io.portico.journeys;

import static io.portico.admin.einvoice.Samples.good;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.portico.journeys.ui.Admin;
import io.portico.journeys.ui.Browser;
import io.portico.journeys.ui.Example;
import io.portico.journeys.ui.Imports;
import java.util.LinkedHashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What somebody else issued is flagged, and comes in only when a colleague says so. */
@ExtendWith(Browser.class)
class ImportSellerJourneyIT {

    private final Example firm = Example.firm();

    ImportSellerJourneyIT() {
        firm.customer("UAB „Baltijos medienos eksportas“");
    }

    private static Map<String, byte[]> files() {
        var files = new LinkedHashMap<String, byte[]>();
        files.put("honey.xml", good("ubl-lt-several-rates"));
        files.put("honey-back.xml", good("ubl-lt-credit-note"));
        return files;
    }

    @Test
    void is_flagged_and_imported_when_somebody_says_so(Admin admin) {
        var imports = Imports.by(admin, firm).send(files());
        imports.sees("honey.xml", "Other seller",
                "Issued by UAB „Žaliasis šilas“ ir ąžuolynų bičių ūkis, not by your firm.");
        assertEquals(0, imports.count("invoice"));

        imports.press("honey.xml", "Import it anyway");

        imports.sees("honey.xml", "Imported").sees("honey-back.xml", "Other seller");
        assertEquals(1, imports.count("invoice"));
    }

    @Test
    void all_of_them_come_in_with_one_press(Admin admin) {
        var imports = Imports.by(admin, firm).send(files());

        imports.press("Import all of them anyway");

        imports.sees("honey.xml", "Imported").sees("honey-back.xml", "Imported");
        assertEquals(2, imports.count("invoice"));
    }
}
