package io.portico.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.FilePayload;
import io.portico.journeys.ui.Admin;
import io.portico.journeys.ui.Browser;
import io.portico.journeys.ui.Example;
import io.portico.journeys.ui.Windows;
import java.util.Base64;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Who reaches the portal's settings, and what becomes of what was typed there. */
@ExtendWith(Browser.class)
class PortalSettingsJourneyIT {

    /** One red pixel. */
    private static final byte[] PIXEL = Base64.getDecoder()
            .decode("iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAIAAACQd1PeAAAADElEQVR4nGP4z8AAAAMBAQDJ/pLvAAAAAElFTkSuQmCC");

    /** Sends the whole form by hand, with the token that every page of the firm has. */
    private static final String POST = """
            async () => {
              const body = new FormData();
              body.set("form-token", document.querySelector("[name=form-token]").value);
              body.set("settings_SUBMIT", "1");
              body.set("jakarta.faces.ViewState", "stateless");
              body.set("version", "0");
              body.set("name", "Taken Over");
              body.set("save", "");
              return (await fetch(location.href, {method: "POST", body})).status;
            }
            """;

    private final Example firm = Example.firm();

    @Test
    void a_colleague_reads_who_can_do_it_and_gets_in_by_no_way(Admin admin) {
        var boss = Example.address("boss");
        firm.colleague(boss, "ADMINISTRATOR");
        admin.enter(firm.staffSession(firm.colleague(Example.address("jonas"), "ACCOUNT_MANAGER")));
        admin.open(firm.slug() + "/settings");

        assertEquals(403, admin.status());
        assertThat(admin.page().getByText("Your role does not include this")).isVisible();
        assertThat(admin.page().getByText(boss)).isVisible();
        assertEquals(403, admin.page().evaluate(POST));
        assertEquals(403, admin.page().evaluate("async () => (await fetch(location.href + '/address?typed=free')).status"));
        assertEquals("Acme Legal", Example.look("select name from firm where id = ?", firm.id()));
    }

    @Test
    void a_free_firm_reads_what_it_lacks_and_gets_in_by_no_way(Admin admin) {
        var free = Example.firm("FREE");
        admin.enter(free.staffSession(free.colleague(Example.address("ruta"), "ADMINISTRATOR")));
        admin.open(free.slug() + "/settings");

        assertEquals(403, admin.status());
        assertThat(admin.page().getByText("The client portal comes with Premium")).isVisible();
        assertEquals(403, admin.page().evaluate(POST));
        assertEquals("Acme Legal", Example.look("select name from firm where id = ?", free.id()));
    }

    @Test
    void whoever_loses_the_role_while_the_form_is_open_saves_nothing(Admin admin) {
        var somebody = firm.colleague(Example.address("ruta"), "ADMINISTRATOR");
        admin.enter(firm.staffSession(somebody)).open(firm.slug() + "/settings");
        Example.change("update membership set role = 'ACCOUNT_MANAGER' where colleague_id = ?", somebody);
        admin.fill("Company name", "Taken Over");
        admin.press("Save");

        assertThat(admin.page().getByText("Your role does not include this")).isVisible();
        assertEquals("Acme Legal", Example.look("select name from firm where id = ?", firm.id()));
    }

    @Test
    void every_mistake_is_told_at_once_and_nothing_typed_is_lost(Admin admin) {
        settings(admin);
        admin.page().setInputFiles("#logo", new FilePayload("logo.png", "image/png", PIXEL));
        admin.fill("Company name", "");
        admin.fill("Contact e-mail", "nobody");
        admin.fill("Colour as hex", "yellow");
        admin.page().getByLabel("Terms").fill("javascript:alert(1)");
        admin.page().getByLabel("Privacy").fill("http://acme.example/privacy");
        admin.page().getByLabel("Town").fill("Ąžuolų Būda");
        admin.press("Save");

        assertThat(admin.page().getByRole(AriaRole.ALERT)).containsText("5 things to correct");
        assertThat(admin.page().getByLabel("Contact e-mail")).hasValue("nobody");
        assertThat(admin.page().getByLabel("Terms")).hasValue("javascript:alert(1)");
        assertThat(admin.page().getByLabel("Town")).hasValue("Ąžuolų Būda");
        admin.fill("Company name", "Acme Law");
        admin.fill("Contact e-mail", "office@acme.example");
        admin.fill("Colour as hex", "#FFD400");
        admin.page().getByLabel("Terms").fill("https://acme.example/terms");
        admin.page().getByLabel("Privacy").fill("");
        admin.press("Save");

        assertThat(admin.page().getByText("Saved. It holds from the next page your clients open.")).isVisible();
        assertEquals("Ąžuolų Būda", Example.look("select city from firm where id = ?", firm.id()));
        assertEquals(1, Example.look("select logo_width from firm where id = ?", firm.id()));
        assertNull(Example.look("select privacy_url from firm where id = ?", firm.id()));
    }

    @Test
    void a_page_that_calls_itself_a_picture_does_not_become_a_logo(Admin admin) {
        settings(admin);
        admin.page().setInputFiles("#logo", new FilePayload("logo.png", "image/png", "<html>logo</html>".getBytes()));
        admin.press("Save");

        assertThat(admin.page().locator("#logo-error")).hasText("Only a JPG or PNG picture can be a logo. What is in this file is text/html.");
    }

    @Test
    void every_changed_setting_is_told_with_before_and_after(Admin admin) {
        settings(admin);
        admin.fill("Company name", "Acme Law");
        admin.page().getByLabel("When an address is not known").selectOption("CLEAR");
        admin.press("Save");
        assertThat(admin.page().getByText("Saved. It holds from the next page your clients open.")).isVisible();

        var told = (String) Example.look(
                "select changes from timeline_event where tenant_id = ? and kind = 'SETTINGS_CHANGED'", firm.id());
        var rows = told.replace('\u001f', '|').split("\u001e");
        assertEquals(2, rows.length, told);
        assertTrue(told.replace('\u001f', '|').contains("name|Acme Legal|Acme Law"), told);
        assertTrue(rows[1].endsWith("|key:unknownAddress.NEUTRAL|key:unknownAddress.CLEAR"), told);
    }

    @Test
    void who_was_overtaken_by_another_administrator_looks_before_saving_again(Windows windows) {
        var one = windows.admin();
        var other = windows.admin();
        settings(one);
        settings(other);
        one.fill("Company name", "First");
        one.press("Save");
        assertThat(one.page().getByText("Saved. It holds from the next page your clients open.")).isVisible();

        other.fill("Company name", "Second");
        other.press("Save");
        assertThat(other.page().getByText("Somebody changed these settings in the meantime.")).isVisible();
        assertEquals("First", Example.look("select name from firm where id = ?", firm.id()));
        assertThat(other.page().getByLabel("Company name")).hasValue("Second");
        other.press("Save");
        assertThat(other.page().getByText("Saved. It holds from the next page your clients open.")).isVisible();
        assertEquals("Second", Example.look("select name from firm where id = ?", firm.id()));
    }

    private void settings(Admin admin) {
        admin.enter(firm.staffSession(firm.colleague(Example.address("ruta"), "ADMINISTRATOR")));
        admin.open(firm.slug() + "/settings");
    }
}
