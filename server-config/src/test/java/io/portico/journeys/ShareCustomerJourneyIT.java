package io.portico.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.options.AriaRole;
import io.portico.journeys.ui.Admin;
import io.portico.journeys.ui.Browser;
import io.portico.journeys.ui.Example;
import io.portico.journeys.ui.Mailbox;
import io.portico.journeys.ui.Portal;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** A colleague shares a customer by e-mail after reading what will be seen, and takes it back. */
@ExtendWith(Browser.class)
class ShareCustomerJourneyIT {

    private final Example firm = Example.firm();
    private final Example.Row customer = firm.customer("UAB „Baltijos medienos eksportas“");

    @Test
    void somebody_new_gets_a_mail_with_the_button_in_their_language(Admin admin, Mailbox mailbox) {
        Example.change("update customer set language = 'de' where id = ?", customer.id());
        firm.invoice(customer, "INV-7", "APPROVED", LocalDate.of(2026, 11, 1), LocalDate.of(2099, 1, 1), 121_000);
        firm.invoice(customer, "INV-8", "DRAFT", LocalDate.of(2026, 11, 2), null, 50_000);
        var person = Example.address("petras");

        shareDialog(admin).fill("E-mail addresses", person);
        assertThat(admin.page().getByRole(AriaRole.STATUS))
                .containsText(person + " will see 1 invoice (€1,210.00 still open) after registering.");
        admin.press("Share and send 1 mail");

        assertThat(admin.page().getByText("Shared with 1 person. 1 mail is on its way.")).isVisible();
        var mail = mailbox.next(person);
        assertTrue(mail.html().contains("Kontakt ansehen"), mail.html());
        assertTrue(mail.link("/invitation?i=").contains("/" + firm.slug() + "/"));
        see(admin, "Mail sent");
    }

    @Test
    void what_is_taken_back_is_gone_with_the_next_request(Admin admin, Portal portal) {
        var client = firm.client(Example.address("olivia"));
        var share = firm.share(client, customer);
        var invoice = firm.invoice(customer, "INV-7", "APPROVED", LocalDate.of(2026, 11, 1), LocalDate.of(2099, 1, 1), 100);
        portal.enter(firm.slug(), firm.clientSession(client));
        portal.open(firm.slug(), "invoices/show?invoice=" + invoice.publicId());
        assertEquals(200, portal.status());

        entered(admin).open(firm.slug() + "/customers/revoke?customer=" + customer.publicId() + "&share=" + share.publicId());
        admin.press("Take back access");
        assertThat(admin.page().getByText("Petras Kazlauskas has no access any more.")).isVisible();

        portal.open(firm.slug(), "invoices/show?invoice=" + invoice.publicId());
        assertThat(portal.page().getByText("INV-7")).hasCount(0);
    }

    @Test
    void sharing_again_with_the_same_person_changes_what_they_see(Admin admin) {
        var email = Example.address("olivia");
        firm.share(firm.client(email), customer);

        shareDialog(admin).fill("E-mail addresses", email);
        admin.page().getByLabel("Cancelled").check();
        admin.press("Share");

        assertThat(admin.page().getByText("Invoices: approved, partly paid, paid, cancelled")).isVisible();
        assertEquals(1L, Example.look("select count(*) from share where tenant_id = ?", firm.id()));
        admin.open(firm.slug() + "/timeline");
        assertThat(admin.page().getByText("Rūta Vaitkevičiūtė changed what Petras Kazlauskas sees")).isVisible();
        assertThat(admin.page().getByText("Approved, Partly paid, Paid, Cancelled")).isVisible();
    }

    @Test
    void a_bounced_invitation_says_why_and_can_be_corrected(Admin admin, Mailbox mailbox) {
        var wrong = Example.address("nurlan").replace("people.example", "gone.example");
        shareDialog(admin).fill("E-mail addresses", wrong);
        admin.press("Share and send 1 mail");

        see(admin, "Mail bounced");
        assertThat(admin.page().getByText("The mail server said:")).isVisible();
        admin.follow("Correct " + wrong);
        var right = Example.address("nurlan");
        admin.fill("E-mail address", right);
        admin.press("Correct and invite");

        mailbox.next(right);
        assertThat(admin.page().getByText("The invitation is on its way to " + right)).isVisible();
    }

    /** Looks at the tab Client portal again and again, as somebody does who waits for a mail to leave. */
    private void see(Admin admin, String words) {
        var text = admin.page().getByText(words);
        admin.page().waitForCondition(() -> {
            admin.open(firm.slug() + "/customers/show?tab=portal&customer=" + customer.publicId());
            return text.count() > 0;
        });
    }

    private Admin shareDialog(Admin admin) {
        return entered(admin).open(firm.slug() + "/customers/share?customer=" + customer.publicId());
    }

    private Admin entered(Admin admin) {
        return admin.enter(firm.staffSession(firm.colleague(Example.address("ruta"), "ACCOUNT_MANAGER")));
    }
}
