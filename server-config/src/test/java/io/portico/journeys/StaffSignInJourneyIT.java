package io.portico.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.options.AriaRole;
import io.portico.journeys.ui.Admin;
import io.portico.journeys.ui.Browser;
import io.portico.journeys.ui.Example;
import io.portico.journeys.ui.SecondFactor;
import io.portico.journeys.ui.Windows;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(Browser.class)
class StaffSignInJourneyIT {

    @Test
    void a_colleague_who_mistypes_reads_so_and_gets_in_with_the_right_password(Admin admin) {
        var firm = Example.firm();
        firm.customer("Baltic Timber");
        var email = Example.address("ruta");
        var phone = SecondFactor.of(firm.colleague(email, "ADMINISTRATOR"));

        admin.open("sign-in");
        signIn(admin, email, "not the right one at all");
        assertThat(admin.page().getByRole(AriaRole.ALERT)).containsText("do not match");

        signIn(admin, email, Example.PASSWORD);
        secondStep(admin, phone.code());
        assertThat(admin.heading()).hasText("Customers");
    }

    @Test
    void an_eleventh_browser_signs_the_oldest_out(Windows windows) {
        var firm = Example.firm();
        firm.customer("Baltic Timber");
        var email = Example.address("ruta");
        var colleague = firm.colleague(email, "ADMINISTRATOR");
        var oldest = windows.admin().enter(firm.staffSession(colleague));
        Example.change("update staff_session set created_at = created_at - interval 1 hour where colleague_id = ?", colleague);
        for (var number = 2; number <= 10; number++) firm.staffSession(colleague);
        oldest.open(firm.slug() + "/customers");
        assertThat(oldest.heading()).hasText("Customers");

        var phone = SecondFactor.of(colleague);
        var newest = windows.admin().open("sign-in");
        signIn(newest, email, Example.PASSWORD);
        oldest.open(firm.slug() + "/customers");
        assertThat(oldest.heading()).hasText("Customers");
        secondStep(newest, phone.code());
        assertThat(newest.heading()).hasText("Customers");
        oldest.open(firm.slug() + "/customers");
        assertThat(oldest.heading()).hasText("Sign in");
    }

    @Test
    void a_stranger_who_guesses_does_not_close_the_way_to_a_colleague(Windows windows) {
        var firm = Example.firm();
        firm.customer("Baltic Timber");
        var email = Example.address("ruta");
        var phone = SecondFactor.of(firm.colleague(email, "ADMINISTRATOR"));
        var own = windows.admin().open("sign-in");
        signIn(own, email, Example.PASSWORD);
        secondStep(own, phone.code());
        own.press("Sign out");

        var stranger = windows.admin().open("sign-in");
        for (var tries = 0; tries < 11; tries++) {
            Example.change("update usage_limit set expires_at = utc_timestamp(6) where name = 'PASSWORD_PAUSE'");
            signIn(stranger, email, "not the right one at all");
        }
        assertThat(stranger.page().getByRole(AriaRole.ALERT)).containsText("Too many wrong tries");

        own.open("sign-in");
        signIn(own, email, Example.PASSWORD);
        secondStep(own, phone.code());
        assertThat(own.heading()).hasText("Customers");
    }

    private static void signIn(Admin admin, String email, String password) {
        admin.fill("E-mail address", email);
        admin.fill("Password", password);
        admin.press("Sign in");
    }

    private static void secondStep(Admin admin, String code) {
        admin.fill("Code from your authenticator app", code);
        admin.press("Sign in");
    }
}
