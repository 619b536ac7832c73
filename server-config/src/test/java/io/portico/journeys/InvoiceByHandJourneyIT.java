package io.portico.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import io.portico.journeys.ui.Admin;
import io.portico.journeys.ui.Browser;
import io.portico.journeys.ui.Example;
import io.portico.journeys.ui.Example.Row;
import io.portico.journeys.ui.Portal;
import io.portico.journeys.ui.Windows;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** An invoice entered by hand goes from draft to paid, or is taken back, and the client sees what counts. */
@ExtendWith(Browser.class)
class InvoiceByHandJourneyIT {

    private static final LocalDate ISSUED = LocalDate.of(2026, 1, 5);

    private final Example firm = Example.firm();
    private final Row customer = firm.customer("Baltijos mediena UAB");

    private Admin colleague(Admin admin) {
        return admin.enter(firm.staffSession(firm.colleague(Example.address("ruta"), "ACCOUNT_MANAGER")));
    }

    private Portal client(Portal portal) {
        var client = firm.client(Example.address("petras"));
        firm.share(client, customer);
        return portal.enter(firm.slug(), firm.clientSession(client));
    }

    private void at(Admin admin, String page, Row invoice) {
        admin.open(firm.slug() + "/invoices/" + page + "?invoice=" + invoice.publicId());
    }

    private Row invoice(String number, String state, long cents) {
        return firm.invoice(customer, number, state, ISSUED, ISSUED.plusDays(30), cents);
    }

    private static Object payments(Row invoice) {
        return Example.look("select count(*) from payment where invoice_id = ?", invoice.id());
    }

    @Test
    void goes_from_draft_to_paid_and_the_client_follows(Admin admin, Portal portal) {
        colleague(admin).open(firm.slug() + "/invoices/edit");
        choose(admin, "medien", "Baltijos mediena UAB");
        admin.fill("Number", "INV-7");
        admin.fill("Service", "Legal advice");
        admin.fill("Quantity", "2.5");
        admin.fill("Price", "100");
        admin.fill("VAT %", "21");
        admin.press("Add a line");
        assertThat(admin.page().getByLabel("Number")).hasValue("INV-7");
        assertThat(admin.page().locator(".sums")).containsText("€302.50");
        admin.page().getByLabel("Service").nth(1).fill("Court fee");
        admin.page().getByLabel("Price").nth(1).fill("75");
        admin.page().getByLabel("VAT %").nth(1).fill("0");
        admin.press("Save draft");
        assertThat(admin.page().getByRole(AriaRole.ALERT)).containsText("Say why there is no VAT on this line.");
        admin.page().getByLabel("Why there is no VAT").selectOption("Taxed at 0 %");
        admin.press("Save draft");
        assertThat(admin.page().getByText("Draft INV-7 is saved.")).isVisible();
        client(portal).open(firm.slug(), "invoices");
        assertThat(portal.page().getByText("INV-7")).hasCount(0);

        admin.press("Approve €377.50");
        assertThat(admin.page().getByText("Invoice INV-7 is approved.")).isVisible();
        portal.open(firm.slug(), "invoices");
        assertThat(portal.page().getByText("INV-7")).isVisible();

        pay(admin, "100");
        assertThat(admin.page().locator(".summary")).containsText("€277.50");
        portal.page().reload();
        assertThat(portal.page().getByRole(AriaRole.TABLE)).containsText("Partly paid");

        admin.follow("Record a payment");
        assertThat(admin.page().getByLabel("Amount in EUR")).hasValue("277.50");
        admin.press("Record payment");
        assertThat(admin.page().locator(".summary")).containsText("Paid");
        portal.page().reload();
        assertThat(portal.page().getByRole(AriaRole.TABLE)).containsText("Paid");
        assertThat(admin.page().getByRole(AriaRole.LIST).filter(story())).containsText("approved invoice INV-7");
    }

    private static void choose(Admin admin, String typed, String name) {
        admin.page().getByRole(AriaRole.COMBOBOX, new Page.GetByRoleOptions().setName("Customer")).pressSequentially(typed);
        admin.page().getByRole(AriaRole.OPTION).filter(new Locator.FilterOptions().setHasText(name)).click();
    }

    @Test
    void finds_one_of_many_customers_by_what_is_typed(Admin admin) {
        for (var number = 1; number <= 40; number++) firm.customer("Client " + number);
        colleague(admin).open(firm.slug() + "/invoices/edit");
        var field = admin.page().getByRole(AriaRole.COMBOBOX, new Page.GetByRoleOptions().setName("Customer"));

        field.pressSequentially("client");
        assertThat(admin.page().getByRole(AriaRole.LISTBOX).getByRole(AriaRole.OPTION)).hasCount(9);
        assertThat(admin.page().getByText("Keep typing to see others")).isVisible();
        assertEquals(List.of(), admin.barriers());
        field.fill("Šiaurės niekas");
        assertThat(admin.page().getByText("Nothing fits").first()).isVisible();
        field.press("Escape");
        admin.press("Save draft");

        assertThat(admin.page().getByRole(AriaRole.ALERT)).containsText("Choose a customer.");
        assertThat(field).hasValue("Šiaurės niekas");
        field.fill("");
        choose(admin, "medien", "Baltijos mediena UAB");
        assertThat(field).hasValue("Baltijos mediena UAB");
    }

    @Test
    void takes_a_customer_by_name_where_scripts_are_off(Windows windows) {
        firm.customer("Aura MB");
        var admin = new Admin(windows.page(windows.options().setJavaScriptEnabled(false)));
        colleague(admin).open(firm.slug() + "/invoices/edit?customer=" + customer.publicId());
        assertThat(admin.page().getByLabel("Customer")).hasValue("Baltijos mediena UAB");
        admin.fill("Number", "INV-77");
        admin.fill("Service", "Legal advice");
        admin.fill("Price", "100");
        admin.fill("VAT %", "21");
        admin.page().getByLabel("Customer").fill("aura mb");
        admin.press("Save draft");

        assertThat(admin.page().getByText("Draft INV-77 is saved.")).isVisible();
        assertThat(admin.page().locator("main")).containsText("Aura MB");
    }

    @Test
    void a_reverse_charge_is_named_on_the_clients_invoice_and_needs_a_vat_id(Admin admin, Portal portal) {
        colleague(admin).open(firm.slug() + "/invoices/edit?customer=" + customer.publicId());
        admin.fill("Number", "INV-9");
        admin.fill("Service", "Legal advice");
        admin.fill("Price", "100");
        admin.fill("VAT %", "0");
        admin.press("Work out the sums");
        assertEquals(List.of(), admin.barriers());
        admin.page().getByLabel("Why there is no VAT").selectOption("Reverse charge: the customer owes it");
        admin.press("Save draft");
        assertThat(admin.page().getByRole(AriaRole.ALERT)).containsText("Baltijos mediena UAB needs a VAT id");

        Example.change("update customer set vat_id = 'LT100009871234' where id = ?", customer.id());
        admin.press("Save draft");
        admin.press("Approve €100.00");
        client(portal).open(firm.slug(), "invoices").follow("INV-9");
        assertThat(portal.page().locator(".sums")).containsText("Reverse charge: the customer owes the VAT");
        assertEquals("AE", Example.look("select tax_category from invoice_line where tenant_id = ?", firm.id()));
    }

    @Test
    void an_exemption_keeps_its_reason_when_the_draft_is_opened_again(Admin admin) {
        colleague(admin).open(firm.slug() + "/invoices/edit?customer=" + customer.publicId());
        admin.fill("Number", "INV-10");
        admin.fill("Service", "Training");
        admin.fill("Price", "100");
        admin.fill("VAT %", "0");
        admin.press("Save draft");
        admin.page().getByLabel("Why there is no VAT").selectOption("Exempt, with the reason");
        admin.fill("Reason, as the law names it", "Article 132 of Directive 2006/112/EC");
        admin.press("Save draft");
        assertThat(admin.page().locator(".sums")).containsText("Exempt from VAT Article 132 of Directive 2006/112/EC");

        admin.follow("Edit draft");
        assertThat(admin.page().getByLabel("Why there is no VAT")).hasValue("E");
        assertThat(admin.page().getByLabel("Reason, as the law names it")).hasValue("Article 132 of Directive 2006/112/EC");
    }

    private static Locator.FilterOptions story() {
        return new Locator.FilterOptions().setHasText("entered invoice INV-7");
    }

    private static void pay(Admin admin, String amount) {
        admin.follow("Record a payment");
        admin.fill("Amount in EUR", amount);
        admin.press("Record payment");
    }

    @Test
    void takes_no_more_than_is_open(Admin admin) {
        var invoice = invoice("INV-8", "APPROVED", 12_100);
        at(colleague(admin), "show", invoice);

        pay(admin, "121.01");

        assertThat(admin.page().getByRole(AriaRole.ALERT)).containsText("At most €121.00, that is what is still open on INV-8.");
        assertThat(admin.page().getByLabel("Amount in EUR")).hasValue("121.01");
        assertEquals(0L, payments(invoice));
    }

    @Test
    void books_a_payment_once_however_often_the_form_is_sent(Admin admin) {
        var invoice = invoice("INV-9", "APPROVED", 12_100);
        at(colleague(admin), "payment", invoice);
        admin.fill("Amount in EUR", "50");

        admin.page().evaluate("""
                async () => {
                  const form = document.getElementById("payment");
                  const data = new URLSearchParams(new FormData(form));
                  data.append("pay", "pay");
                  await Promise.all([1, 2, 3].map(() => fetch(form.action, {method: "POST", body: data})));
                }
                """);

        assertEquals(1L, payments(invoice));
        assertEquals(7_100L, Example.look("select open_minor from invoice where id = ?", invoice.id()));
    }

    @Test
    void tells_whoever_looks_at_an_old_page(Windows windows) {
        var invoice = invoice("INV-10", "APPROVED", 12_100);
        var first = colleague(windows.admin());
        var second = colleague(windows.admin());
        at(first, "payment", invoice);
        at(second, "cancel", invoice);
        first.fill("Amount in EUR", "10");
        first.press("Record payment");

        second.press("Cancel invoice");

        assertThat(second.page().getByRole(AriaRole.ALERT)).containsText("Somebody changed invoice INV-10 in the meantime.");
        assertEquals("PARTIALLY_PAID", Example.look("select state from invoice where id = ?", invoice.id()));
    }

    @Test
    void tells_whoever_approves_what_is_no_longer_as_it_was(Windows windows) {
        var invoice = invoice("INV-12", "DRAFT", 12_100);
        var first = colleague(windows.admin());
        var second = colleague(windows.admin());
        at(first, "show", invoice);
        at(second, "show", invoice);
        first.press("Approve €121.00");

        second.press("Approve €121.00");

        assertThat(second.page().getByRole(AriaRole.ALERT)).containsText("Somebody changed invoice INV-12 in the meantime.");
        assertThat(second.page().getByText("Record a payment")).isVisible();
    }

    @Test
    void is_cancelled_only_after_it_was_asked_and_leaves_the_client(Admin admin, Portal portal) {
        var invoice = invoice("INV-11", "APPROVED", 12_100);
        at(colleague(admin), "show", invoice);
        admin.follow("Cancel invoice");
        assertThat(admin.heading()).hasText("Cancel invoice INV-11?");

        admin.press("Cancel invoice");

        assertThat(admin.page().getByText("Invoice INV-11 is cancelled.")).isVisible();
        client(portal).open(firm.slug(), "invoices/show?invoice=" + invoice.publicId());
        assertEquals(404, portal.status());
    }

    @Test
    void says_everything_that_is_wrong_at_once_and_loses_nothing(Admin admin) {
        colleague(admin).open(firm.slug() + "/invoices/edit");
        admin.fill("Number", "");
        admin.fill("Service", "Advice");
        admin.fill("Quantity", "many");
        admin.press("Save draft");

        for (var sentence : List.of("Choose a customer.", "Enter a number.", "This is not an amount.", "Enter a price.")) {
            assertThat(admin.page().getByRole(AriaRole.ALERT)).containsText(sentence);
        }
        assertThat(admin.page().getByLabel("Quantity")).hasValue("many");
        assertEquals(List.of(), admin.barriers());
    }
}
