package io.portico.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static io.portico.admin.einvoice.Samples.good;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.Media;
import io.portico.journeys.ui.Admin;
import io.portico.journeys.ui.Browser;
import io.portico.journeys.ui.Example;
import io.portico.journeys.ui.Imports;
import io.portico.journeys.ui.Mailbox;
import io.portico.journeys.ui.Portal;
import java.io.IOException;
import java.nio.file.Files;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The whole way of a real e-invoice: imported, shared by mail, opened by the person it is for, read and taken home. */
@ExtendWith(Browser.class)
class ReadInvoiceJourneyIT {

    private static final byte[] FILE = good("ubl-lt-several-rates");

    private final Example firm = Example.firm().beekeeper();
    private final Example.Row customer = firm.customer("UAB „Baltijos medienos eksportas“");
    private final String person = Example.address("petras");

    @Test
    void leads_from_the_file_of_the_firm_to_the_reader_and_back_to_the_file(Admin admin, Portal portal, Mailbox mailbox)
            throws IOException {
        Imports.by(admin, firm).send(Map.of("invoice.xml", FILE)).sees("invoice.xml", "Imported", "Valid EN 16931");
        admin.open(firm.slug() + "/customers/share?customer=" + customer.publicId()).fill("E-mail addresses", person);
        admin.press("Share and send 1 mail");

        portal.goTo(mailbox.next(person).link("/invitation?i="));
        portal.fill("First name", "Petras");
        portal.fill("Last name", "Kazlauskas");
        portal.page().getByLabel("With a code each time").check();
        portal.press("Create my access");
        assertThat(portal.heading()).hasText("UAB „Baltijos medienos eksportas“");

        everyNumberOpensTheListBehindIt(portal);
        portal.follow("ŽS-2026/0092");
        readsWhatStandsOnIt(portal);
        assertArrayEquals(FILE, original(portal));
        portal.page().reload();
        assertThat(portal.page().locator("main")).containsText("Opened by you");
        admin.open(firm.slug() + "/timeline");
        assertThat(admin.page().locator("main")).containsText("Petras Kazlauskas");
        looksLikeAnInvoiceOnPaper(portal);
    }

    private static void everyNumberOpensTheListBehindIt(Portal portal) {
        var figures = portal.page().getByRole(AriaRole.REGION, new Page.GetByRoleOptions().setName("Open amounts"));
        for (var figure : new String[] {"To pay in EUR", "Of that, overdue"}) {
            figures.locator(".figure").filter(new Locator.FilterOptions().setHasText(figure)).getByRole(AriaRole.LINK).click();
            assertThat(portal.heading()).hasText("Invoices");
            assertThat(portal.page().getByRole(AriaRole.TABLE).getByRole(AriaRole.ROW)).hasCount(2);
            assertThat(portal.page().getByRole(AriaRole.TABLE)).containsText("Overdue");
            if (figure.startsWith("To pay")) portal.page().goBack();
        }
    }

    private static void readsWhatStandsOnIt(Portal portal) {
        assertThat(portal.heading()).hasText("Invoice ŽS-2026/0092");
        var paper = portal.page().getByRole(AriaRole.ARTICLE);
        for (var words : new String[] {"UAB „Žaliasis šilas“ ir ąžuolynų bičių ūkis", "LT100009871234", "Nuolatinio kliento nuolaida",
            "Pristatymas į Šnipiškes", "€271.19", "€8.93", "LT60 1010 0123 4567 8901", "ZS0092", "14 September 2026"}) {
            assertThat(paper).containsText(words);
        }
        assertThat(portal.page().locator(".summary")).containsText("Overdue");
    }

    private static byte[] original(Portal portal) throws IOException {
        var link = portal.page().getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(Pattern.compile("E-invoice")));
        return Files.readAllBytes(portal.page().waitForDownload(link::click).path());
    }

    private static void looksLikeAnInvoiceOnPaper(Portal portal) {
        portal.page().emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
        assertThat(portal.page().getByRole(AriaRole.ARTICLE)).isVisible();
        assertThat(portal.page().locator(".summary")).isHidden();
        assertThat(portal.page().getByRole(AriaRole.CONTENTINFO)).isHidden();
        assertEquals("rgb(255, 255, 255)", portal.page().evaluate("getComputedStyle(document.body).backgroundColor"));
    }
}
