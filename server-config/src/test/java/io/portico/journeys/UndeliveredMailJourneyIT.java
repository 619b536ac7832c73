package io.portico.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page.GetByRoleOptions;
import com.microsoft.playwright.options.AriaRole;
import io.portico.journeys.ui.Admin;
import io.portico.journeys.ui.Browser;
import io.portico.journeys.ui.Example;
import io.portico.model.access.PublicId;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What could not be delivered is seen by those who can do something about it. */
@ExtendWith(Browser.class)
class UndeliveredMailJourneyIT {

    private final Example firm = Example.firm();
    private final Example.Row customer = firm.customer("UAB „Baltijos medienos eksportas“");

    @Test
    void an_administrator_reads_why_an_invitation_bounced_and_finds_where_to_send_it_again(Admin admin) {
        var gone = Example.address("nurlan").replace("people.example", "gone.example");
        share(admin, gone, "Share and send 1 mail");

        await(admin, "/mail", gone);
        var row = row(admin, gone);
        assertThat(row).containsText("Invitation · Acme Legal shares invoices and documents with you");
        assertThat(row).containsText("Refused");
        assertThat(row).containsText("Tried once");
        assertThat(row).containsText("The mail server said: 5");
        admin.follow("Send again or correct the address " + gone);
        assertThat(admin.page().getByText("Mail bounced")).isVisible();
    }

    @Test
    void word_of_a_share_that_bounced_shows_beside_the_registered_client_and_can_be_sent_again(Admin admin) {
        var gone = Example.address("olivia").replace("people.example", "gone.example");
        firm.client(gone);
        share(admin, gone, "Share and send 1 mail");

        await(admin, card(), "Mail bounced");
        assertThat(admin.page().getByText("The mail server said: 5")).isVisible();
        assertThat(admin.page().getByText("Correct " + gone)).hasCount(0);
        admin.press("Send again " + gone);
        assertThat(admin.page().getByText("Another mail to " + gone + " is on its way.")).isVisible();
        assertEquals(2L, Example.look("select count(*) from letter where tenant_id = ? and kind = 'access'", firm.id()));
        admin.open(firm.slug() + "/timeline");
        assertThat(admin.page().getByText("The mail about new access could not be delivered to " + gone).first()).isVisible();
    }

    @Test
    void a_code_that_reached_nobody_is_listed_and_never_sent_again_by_the_firm(Admin admin) {
        var late = Example.address("petras");
        letter(late, "'DROPPED', 3, '451 try later'");
        entered(admin, "ADMINISTRATOR").open(firm.slug() + "/mail");

        assertThat(row(admin, late)).containsText("Sign-in code");
        assertThat(row(admin, late)).containsText("No longer needed");
        assertThat(row(admin, late)).containsText("Whoever waits for it can ask for a new code on the sign-in page.");
        assertThat(row(admin, late).getByRole(AriaRole.LINK)).hasCount(0);
        assertThat(row(admin, late).getByRole(AriaRole.BUTTON)).hasCount(0);
        assertEquals(List.of(), admin.barriers());
    }

    @Test
    void more_than_a_page_of_them_is_leafed_through(Admin admin) {
        for (var i = 10; i < 40; i++) letter("p" + i + "@people.example", "'DEAD', 10, '451 try later'");
        entered(admin, "ADMINISTRATOR").open(firm.slug() + "/mail");

        assertThat(admin.page().getByText("p39@people.example")).isVisible();
        assertThat(admin.page().getByText("p14@people.example")).hasCount(0);
        admin.follow("Older");
        assertThat(admin.page().getByText("p14@people.example")).isVisible();
        assertThat(admin.page().getByText("p39@people.example")).hasCount(0);
        admin.follow("Newer");
        assertThat(admin.page().getByText("p39@people.example")).isVisible();
    }

    @Test
    void without_trouble_the_page_says_so_and_a_colleague_reads_whom_to_ask(Admin admin) {
        entered(admin, "ADMINISTRATOR").open(firm.slug() + "/customers").follow("Undelivered mail");
        assertThat(admin.page().getByText("Every mail has arrived at its mail server")).isVisible();

        entered(admin, "ACCOUNT_MANAGER").open(firm.slug() + "/mail");
        assertEquals(403, admin.status());
        assertThat(admin.page().getByText("Your role does not include this")).isVisible();
        assertThat(admin.page().getByRole(AriaRole.LINK, new GetByRoleOptions().setName("Undelivered mail"))).hasCount(0);
    }

    private void letter(String recipient, String stateTriesProblem) {
        var id = PublicId.fresh().value();
        Example.change("""
                insert into letter (tenant_id, public_id, kind, lane, recipient, message_id, not_before, created_at, state, attempts,
                    problem) values (?, ?, 'code', 0, ?, ?, utc_timestamp(6), utc_timestamp(6), %s)
                """.formatted(stateTriesProblem), firm.id(), id, recipient, "<" + id + "@portal.example>");
    }

    private void share(Admin admin, String address, String button) {
        entered(admin, "ADMINISTRATOR")
                .open(firm.slug() + "/customers/share?customer=" + customer.publicId())
                .fill("E-mail addresses", address);
        admin.press(button);
    }

    private String card() {
        return "/customers/show?tab=portal&customer=" + customer.publicId();
    }

    /** Opens a page again and again, as somebody does who waits for a mail to leave. */
    private void await(Admin admin, String path, String words) {
        var text = admin.page().getByText(words);
        admin.page().waitForCondition(() -> {
            admin.open(firm.slug() + path);
            return text.count() > 0;
        });
    }

    private Locator row(Admin admin, String recipient) {
        return admin.page().getByRole(AriaRole.ROW).filter(new Locator.FilterOptions().setHasText(recipient));
    }

    private Admin entered(Admin admin, String role) {
        return admin.enter(firm.staffSession(firm.colleague(Example.address("ruta"), role)));
    }
}
