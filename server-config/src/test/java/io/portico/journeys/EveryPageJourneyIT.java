package io.portico.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static io.portico.admin.einvoice.Samples.bad;
import static io.portico.admin.einvoice.Samples.good;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import io.portico.journeys.ui.Admin;
import io.portico.journeys.ui.Browser;
import io.portico.journeys.ui.Example;
import io.portico.journeys.ui.Example.Row;
import io.portico.journeys.ui.Filed;
import io.portico.journeys.ui.Imports;
import io.portico.journeys.ui.Portal;
import io.portico.journeys.ui.SecondFactor;
import io.portico.journeys.ui.Windows;
import io.portico.model.access.Token;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What holds for every page there is: no barriers, nothing wider than a small phone. */
@ExtendWith(Browser.class)
class EveryPageJourneyIT {

    private static final List<String> UGLY = List.of("#ffd400", "#000000", "#ffffff", "#ff00ff");

    private final Example firm = Example.firm();
    private final Row customer = firm.customer("UAB „Baltijos medienos eksportas ir tarptautinė logistika“");
    private final Row client = firm.client(Example.address("petras"));
    private final Row invoice = firm.invoice(
            customer, "ACM-2026-0147", "APPROVED", LocalDate.of(2026, 1, 5), LocalDate.of(2026, 2, 5), 483_030);

    EveryPageJourneyIT() {
        firm.share(client, customer);
        firm.invoice(customer, "ACM-2026-0121", "PAID", LocalDate.of(2026, 1, 5), LocalDate.of(2026, 2, 5), 217_800);
    }

    private List<String> outside() {
        return List.of("sign-in", "password", "forgot", "reset", "invitation", "closed", "signed-out", "no-such-page");
    }

    private List<String> inside() {
        return List.of("", "invoices", "invoices?status=paid&q=nothing", "invoices/show?invoice=" + invoice.publicId(), "account");
    }

    private List<String> administration() {
        return List.of(
                "customers", "customers/edit", "customers/show?customer=" + customer.publicId(),
                "customers/share?customer=" + customer.publicId(), "invoices", "invoices/import", "invoices/edit",
                "invoices/show?invoice=" + invoice.publicId(), "timeline", "settings");
    }

    private List<String> administration(Admin admin) {
        var imports = Imports.by(admin, firm).send(Map.of("kz.xml", good("ubl-kz-dollars"), "bees.xml", bad("wrong-total"),
                "ein-sehr-langer-name-einer-datei-aus-der-buchhaltung-vom-november.xml", bad("unknown-currency"),
                "cut-off.xml", bad("cut-off"), "corrected.xml", good("ubl-corrected")));
        var shown = imports.address();
        admin.follow("Choose another: kz.xml");
        assertThat(admin.heading()).hasText("For whom is kz.xml?");
        var pages = new ArrayList<>(administration());
        var colleague = firm.colleague(Example.address("petra"), "ADMINISTRATOR");
        for (var stage : Map.of("READING", "read", "CHECKED", "show", "IMPORTED", "invite").entrySet()) {
            pages.add("customers/import/" + stage.getValue() + "?file="
                    + Filed.at(firm, colleague, stage.getKey(), "kundenliste-aus-der-buchhaltung-vom-november.csv", "Donaudampfschifffahrtsgesellschaft"));
        }
        pages.add("customers/import");
        pages.addAll(List.of(shown, shown + "&result=refused", shown + "&result=imported", imports.address()));
        return pages;
    }

    @Test
    void no_page_of_the_portal_has_barriers_by_day_or_by_night(Portal stranger, Portal petras) {
        petras.enter(firm.slug(), firm.clientSession(client));
        for (var path : outside()) look(stranger, path);
        for (var path : inside()) look(petras, path);
    }

    @Test
    void no_page_of_the_administration_has_barriers_by_day_or_by_night(Admin admin) {
        var pages = administration(admin);
        for (var path : pages) {
            scheme(admin.page(), ColorScheme.LIGHT);
            admin.open(firm.slug() + "/" + path);
            assertEquals(200, admin.status(), path);
            assertEquals(List.of(), admin.barriers(), path);
            night(admin.page());
            assertEquals(List.of(), admin.faintWords(), path);
        }
    }

    @Test
    void no_page_of_ones_own_and_no_step_of_signing_in_has_barriers_and_all_fit_a_small_phone(Windows windows) {
        var ruta = firm.colleague(Example.address("ruta"), "ADMINISTRATOR");
        SecondFactor.of(ruta);
        var key = SecondFactor.passkey(ruta);
        var in = firm.staffSession(ruta);
        look(windows, in, "account", "account/passkey", "account/passkey?id=" + key, "account/app", "account/password", "codes",
                "prove", "prove?way=recovery");
        look(windows, halfway(ruta), "second", "second?way=recovery", "second?way=lost");
        look(windows, halfway(firm.colleague(Example.address("jonas"), "READER")), "enrol", "enrol?way=app");
    }

    private String halfway(long colleague) {
        var session = firm.staffSession(colleague);
        Example.change("update staff_session set level = 'PASSWORD' where id_hash = ?", new Token(session).hash());
        return session;
    }

    private static void look(Windows windows, String session, String... pages) {
        var admin = windows.admin().enter(session);
        for (var page : pages) {
            scheme(admin.page(), ColorScheme.LIGHT);
            admin.page().setViewportSize(1280, 900);
            admin.open(page);
            assertEquals("/admin/" + page, admin.page().url().replaceFirst("^https?://[^/]+", ""));
            assertEquals(List.of(), admin.barriers(), page);
            night(admin.page());
            assertEquals(List.of(), admin.faintWords(), page);
            admin.page().setViewportSize(320, 640);
            assertTrue(width(admin.page()) <= 320, page);
        }
    }

    @Test
    void an_ugly_accent_makes_no_barriers(Portal stranger, Portal petras) {
        petras.enter(firm.slug(), firm.clientSession(client));
        for (var accent : UGLY) {
            Example.change("update firm set accent = ? where id = ?", accent, firm.id());
            read(stranger, "sign-in", accent);
            read(petras, "invoices", accent);
            read(petras, "invoices/show?invoice=" + invoice.publicId(), accent);
        }
    }

    @Test
    void everything_fits_a_small_phone(Portal petras, Admin admin) {
        petras.enter(firm.slug(), firm.clientSession(client));
        var pages = administration(admin);
        petras.page().setViewportSize(320, 640);
        admin.page().setViewportSize(320, 640);
        var wide = new ArrayList<String>();
        for (var path : inside()) {
            petras.open(firm.slug(), path);
            if (width(petras.page()) > 320) wide.add("portal " + path);
        }
        for (var path : pages) {
            admin.open(firm.slug() + "/" + path);
            if (width(admin.page()) > 320) wide.add("administration " + path);
        }

        assertEquals(List.of(), wide);
    }

    private void look(Portal portal, String path) {
        scheme(portal.page(), ColorScheme.LIGHT);
        portal.open(firm.slug(), path);
        assertEquals(List.of(), portal.barriers(), path);
        night(portal.page());
        assertEquals(List.of(), portal.faintWords(), path);
    }

    private void read(Portal portal, String path, String accent) {
        for (var scheme : List.of(ColorScheme.LIGHT, ColorScheme.DARK)) {
            scheme(portal.page(), scheme);
            portal.open(firm.slug(), path);
            assertEquals(List.of(), portal.faintWords(), path + " " + accent + " " + scheme);
        }
    }

    private static void scheme(Page page, ColorScheme scheme) {
        page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(scheme));
    }

    /** The same page by night, from its beginning: colours that are still changing would be judged halfway. */
    private static void night(Page page) {
        scheme(page, ColorScheme.DARK);
        page.reload();
    }

    private static int width(Page page) {
        return (int) page.evaluate("document.documentElement.scrollWidth");
    }
}
