package io.portico.sweeps;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.portico.journeys.ui.Example;
import io.portico.journeys.ui.Example.Row;
import io.portico.model.access.Sha256;
import io.portico.wire.Answer;
import io.portico.wire.Person;
import org.junit.jupiter.api.Test;

/**
 * Nobody is buried in invitations (security.md I-4): what would be too many is said in a sentence and not half done.
 */
class InvitationLimitsIT {

    private static final int A_DAY = 86_400;

    private final Example firm = Example.firm();
    private final String firmsName = (String) Example.look("select public_id from firm where id = ?", firm.id());
    private final Row customer = firm.customer("Baltic Timber");
    private final Person ruta = Person.colleague(firm.staffSession(firm.colleague(Example.address("ruta"),
            "ADMINISTRATOR")));
    private final String olivia = Example.address("olivia");
    private final String petras = Example.address("petras");

    @Test
    void a_fourth_invitation_on_one_day_waits_until_tomorrow() {
        assertEquals(302, share(olivia).status());
        for (var again = 0; again < 2; again++) assertTrue(invite().body().contains("is on its way"));

        assertTrue(invite().body().contains("was sent several mails today already. Try again tomorrow."));
        assertEquals(3L, letters());
    }

    @Test
    void somebody_who_was_written_to_three_times_today_is_not_invited_by_another_share_either() {
        used("INVITATIONS_PER_RECIPIENT", 3, firmsName, olivia);

        var answer = share(petras, olivia);
        assertTrue(answer.body().contains(olivia + " was sent several mails today already. Try again tomorrow."),
                answer.body());
        assertNothingDone();
    }

    @Test
    void somebody_to_whom_ten_firms_wrote_today_is_left_alone() {
        used("INVITATIONS_PER_RECIPIENT_ANYWHERE", 10, olivia);

        var answer = share(petras, olivia);
        assertTrue(answer.body().contains(olivia + " was sent several mails today already. Try again tomorrow."),
                answer.body());
        assertNothingDone();
    }

    @Test
    void a_firm_invites_a_thousand_a_day_and_the_last_of_a_list_must_fit_too() {
        used("INVITATIONS_PER_DAY", 999, firmsName);

        var answer = share(petras, olivia);
        assertTrue(answer.body().contains("Today’s 1,000 invitations are used up. Try again tomorrow."), answer.body());
        assertNothingDone();
        assertEquals(302, share(petras).status());
        assertTrue(share(olivia).body().contains("Today’s 1,000 invitations are used up."));
    }

    @Test
    void on_the_next_day_all_may_be_invited_again() {
        used("INVITATIONS_PER_RECIPIENT", 3, firmsName, olivia);
        used("INVITATIONS_PER_DAY", 1000, firmsName);
        Example.change("update usage_limit set window_start = window_start - interval 1 day where subject in (?, ?)",
                Sha256.of(firmsName + "\n" + olivia), Sha256.of(firmsName));

        assertEquals(302, share(olivia).status());
    }

    /** Neither people nor shares nor mails, and nobody's count of the day has grown. */
    private void assertNothingDone() {
        for (var table : new String[] {"client", "share", "invitation", "letter", "timeline_event"}) {
            assertEquals(0L, Example.look("select count(*) from " + table + " where tenant_id = ?", firm.id()), table);
        }
        assertNull(Example.look("select hits from usage_limit where name = 'INVITATIONS_PER_RECIPIENT' and subject = ?",
                Sha256.of(firmsName + "\n" + petras)));
    }

    private Answer share(String... people) {
        var form = ruta.get(page("/customers/share?customer=")).form("share").with("emails", String.join(", ", people));
        return ruta.send(form, "save");
    }

    private Answer invite() {
        var form = ruta.get(page("/customers/show?tab=portal&customer=")).form("again");
        return ruta.follow(ruta.send(form, form.buttons().get(0)));
    }

    private String page(String path) {
        return "/admin/" + firm.slug() + path + customer.publicId();
    }

    private Object letters() {
        return Example.look("select count(*) from letter where tenant_id = ? and recipient = ?", firm.id(), olivia);
    }

    /** As if so many had been counted today. */
    private static void used(String limit, int hits, String... subject) {
        Example.change("""
                insert into usage_limit (name, subject, window_start, hits, expires_at)
                values (?, ?, from_unixtime(floor(unix_timestamp(utc_timestamp(6)) / ?) * ?), ?, utc_timestamp(6) + interval 1 day)
                """, limit, Sha256.of(String.join("\n", subject)), A_DAY, A_DAY, hits);
    }
}
