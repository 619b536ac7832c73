package io.portico.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.AriaRole;
import io.portico.journeys.ui.Admin;
import io.portico.journeys.ui.Browser;
import io.portico.journeys.ui.Example;
import io.portico.journeys.ui.Windows;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** A colleague opens a customer's record, finds it again, and changes it, though perhaps not alone. */
@ExtendWith(Browser.class)
class CustomerRecordJourneyIT {

    private final Example firm = Example.firm();

    private Admin colleague(Admin admin, String path) {
        return admin.enter(firm.staffSession(firm.colleague(Example.address("ruta"), "ACCOUNT_MANAGER"))).open(firm.slug() + path);
    }

    @Test
    void is_opened_once_and_found_by_name_vat_id_and_key(Admin admin) {
        firm.customer("Aura MB");
        colleague(admin, "/customers/edit");
        admin.fill("Name", "UAB „Šiaurės prekyba“");
        admin.page().getByLabel("E-mail address").fill("buh@siaure.example");
        admin.page().getByLabel("VAT id").fill("lt 100 009 871 234");
        admin.page().getByLabel("Your key").fill("BME-0042");
        admin.press("Create customer");
        assertThat(admin.page().getByText("UAB „Šiaurės prekyba“ is on your books.")).isVisible();
        assertThat(admin.page().locator("main")).containsText("LT100009871234");

        for (var sought : List.of("siaures", "100009871234", "bme-00", "buh@siaure")) {
            admin.open(firm.slug() + "/customers");
            admin.page().getByRole(AriaRole.SEARCHBOX).fill(sought);
            admin.page().getByRole(AriaRole.SEARCHBOX).press("Enter");
            assertThat(admin.page().getByRole(AriaRole.ROW)).hasCount(2);
            assertThat(admin.page().getByRole(AriaRole.TABLE)).containsText("Šiaurės prekyba");
        }
    }

    @Test
    void a_name_too_few_and_a_key_too_many_are_told_at_once(Admin admin) {
        var aura = firm.customer("Aura MB");
        Example.change("update customer set external_key = 'A-1' where id = ?", aura.id());
        colleague(admin, "/customers/edit");
        admin.page().getByLabel("VAT id").fill("nonsense, not an id");
        admin.page().getByLabel("Your key").fill("A-1");
        admin.press("Create customer");

        assertThat(admin.page().getByRole(AriaRole.ALERT)).containsText("Enter a name.");
        assertThat(admin.page().getByRole(AriaRole.ALERT)).containsText("This is not a VAT id.");
        assertThat(admin.page().getByLabel("VAT id")).hasValue("nonsense, not an id");
        assertEquals(List.of(), admin.barriers());

        admin.fill("Name", "Bronė");
        admin.page().getByLabel("VAT id").fill("");
        admin.press("Create customer");
        assertThat(admin.page().getByRole(AriaRole.ALERT)).containsText("“A-1” is the key of Aura MB already.");
        assertEquals(1L, Example.look("select count(*) from customer where tenant_id = ?", firm.id()));
    }

    @Test
    void who_was_overtaken_by_a_colleague_looks_before_saving_again(Windows windows) {
        var customer = firm.customer("Aura MB");
        var slow = colleague(windows.admin(), "/customers/edit?customer=" + customer.publicId());
        var quick = colleague(windows.admin(), "/customers/edit?customer=" + customer.publicId());
        quick.page().getByLabel("City").fill("Kaunas");
        quick.press("Save");
        assertThat(quick.page().getByText("What you changed of Aura MB is saved.")).isVisible();

        slow.fill("Name", "Aura UAB");
        slow.press("Save");
        assertThat(slow.page().getByRole(AriaRole.ALERT)).containsText("A colleague saved this customer in the meantime.");
        assertThat(slow.page().locator("main")).containsText("Kaunas");
        assertEquals("Aura MB", Example.look("select name from customer where id = ?", customer.id()));

        slow.page().getByLabel("City").fill("Kaunas");
        slow.press("Save");
        assertThat(slow.page().getByText("What you changed of Aura UAB is saved.")).isVisible();
        assertEquals("Kaunas", Example.look("select city from customer where id = ?", customer.id()));
        slow.page().getByRole(AriaRole.MAIN).getByRole(AriaRole.LINK, new Locator.GetByRoleOptions().setName("Timeline")).click();
        assertThat(slow.page().locator("main")).containsText("Aura MB");
    }
}
