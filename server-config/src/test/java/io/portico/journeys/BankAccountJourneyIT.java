package io.portico.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.Media;
import io.portico.journeys.ui.Admin;
import io.portico.journeys.ui.Browser;
import io.portico.journeys.ui.Example;
import io.portico.journeys.ui.Portal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** A firm says where it is paid, and its clients read it on the invoices it enters. */
@ExtendWith(Browser.class)
class BankAccountJourneyIT {

    private final Example firm = Example.firm();
    private final Example.Row customer = firm.customer("Baltijos mediena UAB");

    @Test
    void a_typing_mistake_in_the_iban_is_noticed_and_the_timeline_keeps_before_and_after(Admin admin) {
        save(entered(admin), "LT12 1000 0111 0100 1001", "");
        assertThat(admin.page().locator("#iban-error")).containsText("its check digits do not match");

        save(admin, "lt121000011101001000", "");
        assertThat(admin.page().getByText("Saved.")).isVisible();
        assertThat(admin.page().getByLabel("IBAN")).hasValue("LT12 1000 0111 0100 1000");
        save(admin, "DE02 1203 0000 0000 2020 51", "BYLADEM1001");
        admin.open(firm.slug() + "/timeline");
        assertThat(admin.page().locator(".change").filter(having("IBAN of the bank account")).first())
                .hasText("IBAN of the bank accountfrom LT12 1000 0111 0100 1000→to DE02 1203 0000 0000 2020 51");
    }

    @Test
    void a_client_reads_on_screen_and_on_paper_where_to_pay_an_invoice_entered_by_hand(Admin admin, Portal portal) {
        save(entered(admin), "LT121000011101001000", "AGBLLT2X");
        enter(admin);
        var client = firm.client(Example.address("petras"));
        firm.share(client, customer);
        portal.enter(firm.slug(), firm.clientSession(client)).open(firm.slug(), "invoices").follow("INV-7");

        for (var medium : new Media[] {Media.SCREEN, Media.PRINT}) {
            portal.page().emulateMedia(new Page.EmulateMediaOptions().setMedia(medium));
            var transfer = portal.page().locator("#transfer");
            assertThat(transfer).containsText("LT12 1000 0111 0100 1000");
            assertThat(transfer).containsText("AGBLLT2X");
            assertThat(transfer).containsText("Acme Legal, MB");
            assertThat(transfer).containsText("INV-7");
            assertThat(transfer).isVisible();
        }
    }

    private void enter(Admin admin) {
        admin.open(firm.slug() + "/invoices/edit?customer=" + customer.publicId());
        admin.fill("Number", "INV-7");
        admin.fill("Service", "Legal advice");
        admin.fill("Quantity", "1");
        admin.fill("Price", "100");
        admin.fill("VAT %", "21");
        admin.press("Save draft");
        admin.press("Approve €121.00");
    }

    private void save(Admin admin, String iban, String bic) {
        admin.open(firm.slug() + "/settings");
        admin.page().getByLabel("IBAN").fill(iban);
        admin.page().getByLabel("BIC").fill(bic);
        admin.press("Save");
    }

    private Admin entered(Admin admin) {
        return admin.enter(firm.staffSession(firm.colleague(Example.address("ruta"), "ADMINISTRATOR")));
    }

    private static Locator.FilterOptions having(String text) {
        return new Locator.FilterOptions().setHasText(text);
    }
}
