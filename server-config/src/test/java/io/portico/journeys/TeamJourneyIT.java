package io.portico.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import io.portico.journeys.ui.Admin;
import io.portico.journeys.ui.Browser;
import io.portico.journeys.ui.Example;
import io.portico.journeys.ui.Mailbox;
import io.portico.journeys.ui.Windows;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The team: who is in it, who may do what, and that somebody is always left to decide it. */
@ExtendWith(Browser.class)
class TeamJourneyIT {

    private final Example firm = Example.firm();
    private final String bossAddress = Example.address("boss");
    private final long boss = firm.colleague(bossAddress, "ADMINISTRATOR");

    @Test
    void everybody_sees_the_team_and_what_each_role_may_do(Windows windows) {
        firm.colleague(Example.address("ona"), "SALES_MANAGER");
        var admin = new Admin(windows.page(windows.options().setViewportSize(390, 800)));
        admin.enter(firm.staffSession(firm.colleague(Example.address("darius"), "READER"))).open(firm.slug() + "/team");

        assertThat(admin.page().getByRole(AriaRole.LIST, new Page.GetByRoleOptions().setName("Team"))
                .getByRole(AriaRole.LISTITEM)).hasCount(3);
        assertThat(right(admin, "Share with clients").getByText("yes")).hasCount(3);
        assertThat(admin.page().getByText("Change role")).hasCount(0);
        assertThat(admin.page().getByText("Invite a colleague")).hasCount(0);
        assertEquals(390, admin.page().evaluate("document.documentElement.scrollWidth"));
        assertEquals(List.of(), admin.barriers());
    }

    private static Locator right(Admin admin, String right) {
        return admin.page().getByRole(AriaRole.ROW, new Page.GetByRoleOptions().setName(right));
    }

    @Test
    void a_new_role_holds_from_the_next_click_on(Admin admin, Windows windows) {
        var ona = firm.colleague(Example.address("ona"), "ACCOUNTANT");
        Example.change("update colleague set first_name = 'Ona' where id = ?", ona);
        var hers = windows.admin().enter(firm.staffSession(ona)).open(firm.slug() + "/invoices/edit");
        assertEquals(200, hers.status());

        admin.enter(firm.staffSession(boss)).open(firm.slug() + "/team");
        admin.follow("Change role Ona Vaitkevičiūtė");
        admin.page().getByLabel("Reader").check();
        admin.press("Save");
        assertThat(admin.page().getByText("Ona Vaitkevičiūtė has a new role.")).isVisible();

        hers.press("Save draft");
        assertThat(hers.page().getByText("Your role does not include this")).isVisible();
        assertThat(hers.page().getByText(bossAddress)).isVisible();
        admin.open(firm.slug() + "/timeline");
        assertThat(admin.page().getByText("changed the role of Ona Vaitkevičiūtė")).isVisible();
    }

    @Test
    void a_role_is_given_only_by_somebody_who_proved_moments_ago_who_they_are(Admin admin) {
        var ona = firm.colleague(Example.address("ona"), "ACCOUNTANT");
        admin.enter(firm.staffSession(boss)).open(firm.slug() + "/team/member?colleague=" + publicId(ona));
        Example.change("update staff_session set proven_at = proven_at - interval 6 minute where colleague_id = ?", boss);
        admin.page().getByLabel("Reader").check();
        admin.press("Save");

        assertThat(admin.page()).hasURL(Pattern.compile(".*/admin/prove\\?next=.*"));
        assertEquals("ACCOUNTANT", Example.look("select role from membership where colleague_id = ?", ona));
    }

    @Test
    void whoever_is_removed_finds_nothing_from_the_next_click_on_and_is_told(Admin admin, Windows windows, Mailbox mailbox) {
        var address = Example.address("ona");
        var ona = firm.colleague(address, "SUPPORT");
        var hers = windows.admin().enter(firm.staffSession(ona)).open(firm.slug() + "/customers");
        assertEquals(200, hers.status());

        admin.enter(firm.staffSession(boss));
        admin.open(firm.slug() + "/team/remove?colleague=" + publicId(ona)).press("Remove from the team");
        assertThat(admin.page().getByText("is no longer in the team.")).isVisible();
        assertEquals(404, hers.open(firm.slug() + "/customers").status());
        assertEquals(1L, Example.look("select count(*) from colleague where id = ?", ona), "the account stays");
        assertEquals("You are no longer in the team of Acme Legal", mailbox.next(address).subject());
    }

    @Test
    void the_last_administrator_can_be_neither_removed_nor_lowered(Admin admin) {
        admin.enter(firm.staffSession(boss)).open(firm.slug() + "/team/member?colleague=" + publicId(boss));
        admin.page().getByLabel("Reader").check();
        admin.press("Save");
        assertThat(admin.page().getByRole(AriaRole.ALERT)).containsText("is the only administrator");
        admin.open(firm.slug() + "/team/remove?colleague=" + publicId(boss)).press("Remove from the team");
        assertThat(admin.page().getByRole(AriaRole.ALERT)).containsText("is the only administrator");

        assertEquals("ADMINISTRATOR", Example.look("select role from membership where colleague_id = ?", boss));
    }

    @Test
    void an_invitation_says_what_is_missing_and_can_be_withdrawn(Admin admin) {
        var address = Example.address("ona");
        admin.enter(firm.staffSession(boss)).open(firm.slug() + "/team").follow("Invite a colleague");
        admin.fill("E-mail address", address);
        admin.press("Send the invitation");
        assertThat(admin.page().getByRole(AriaRole.ALERT)).containsText("Choose a role");
        assertEquals(List.of(), admin.barriers());

        admin.page().getByLabel("Accountant").check();
        admin.press("Send the invitation");
        assertThat(admin.page().getByText("The invitation to " + address + " is on its way.")).isVisible();
        admin.press("Withdraw " + address);
        assertThat(admin.page().getByText("The invitation to " + address + " no longer works.")).isVisible();
        assertThat(admin.page().getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setName("Invited"))).hasCount(0);
    }

    @Test
    void somebody_new_joins_by_the_mail_and_works_in_their_role(Admin admin, Windows windows, Mailbox mailbox) {
        var address = Example.address("ona");
        invite(admin, address, "Accountant");
        var mail = mailbox.next(address);
        var hers = windows.admin();
        hers.goTo(mail.link("/admin/join?i="));
        assertThat(hers.heading()).hasText("Join the team of Acme Legal");
        assertThat(hers.page().getByLabel("E-mail address")).hasValue(address);
        assertEquals(List.of(), hers.barriers());

        hers.press("Create my account");
        assertThat(hers.page().getByRole(AriaRole.ALERT)).containsText("Enter your first name");
        hers.fill("First name", "Ona");
        hers.fill("Last name", "Petraitytė");
        hers.fill("Password", Example.PASSWORD);
        hers.fill("Repeat the password", Example.PASSWORD);
        hers.press("Create my account");
        assertThat(hers.heading()).hasText("Set up your second step");

        assertEquals("ACCOUNTANT", Example.look("""
                select m.role from membership m join colleague c on c.id = m.colleague_id where c.email = ? and m.firm_id = ?
                """, address, firm.id()));
        hers.goTo(mail.link("/admin/join?i="));
        assertThat(hers.heading()).hasText("You have joined already");
        admin.open(firm.slug() + "/timeline");
        assertThat(admin.page().getByText("Ona Petraitytė joined the team")).isVisible();
    }

    @Test
    void whoever_works_for_another_firm_keeps_the_one_account_and_changes_between_both(Admin admin, Windows windows, Mailbox mailbox) {
        var address = Example.address("ona");
        var other = Example.firm();
        Example.change("update firm set name = 'Globex' where id = ?", other.id());
        var ona = other.colleague(address, "ADMINISTRATOR");
        invite(admin, address, "Reader");
        var link = mailbox.next(address).link("/admin/join?i=");

        var nobody = windows.admin();
        nobody.goTo(link);
        assertThat(nobody.page().getByText("You have an account with the address " + address)).isVisible();
        var hers = windows.admin().enter(other.staffSession(ona));
        hers.goTo(link);
        hers.press("Join the team");
        assertThat(hers.page().getByText("You work for Acme Legal now.")).isVisible();
        hers.follow("Change firm");
        hers.follow("Globex");
        assertThat(hers.page()).hasURL(Pattern.compile(".*/admin/" + other.slug() + "/.*"));
        assertEquals(403, hers.open(firm.slug() + "/team/invite").status());
        assertEquals(200, hers.open(other.slug() + "/team/invite").status());
    }

    @Test
    void an_invitation_is_for_its_address_alone(Admin admin, Windows windows) {
        var token = firm.teamInvitation(Example.address("ona"), "ADMINISTRATOR", 5);
        var stranger = Example.firm();
        var his = windows.admin().enter(stranger.staffSession(stranger.colleague(Example.address("jonas"), "READER")));
        his.open("join?i=" + token);

        assertThat(his.page().getByText("this invitation is for")).isVisible();
        his.press("Sign out and go on");
        assertThat(his.page().getByLabel("First name")).isVisible();
        assertEquals(404, his.open("join?i=" + token.substring(1) + "A").status());
        his.open("join?i=" + firm.teamInvitation(Example.address("late"), "READER", -1));
        assertThat(his.heading()).hasText("This invitation no longer works");
    }

    private void invite(Admin admin, String address, String role) {
        admin.enter(firm.staffSession(boss)).open(firm.slug() + "/team/invite");
        admin.fill("E-mail address", address);
        admin.page().getByLabel(role).check();
        admin.press("Send the invitation");
        assertThat(admin.page().getByText("The invitation to " + address + " is on its way.")).isVisible();
    }

    private static String publicId(long colleague) {
        return (String) Example.look("select public_id from colleague where id = ?", colleague);
    }
}
