package io.portico.sweeps;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.portico.journeys.ui.Example;
import io.portico.journeys.ui.Mailbox;
import io.portico.journeys.ui.SecondFactor;
import io.portico.wire.Answer;
import io.portico.wire.Person;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** A colleague moves to another address, and back; every firm they work for reads it. */
class StaffEmailChangeIT {

    private static final String PAGE = "/admin/account/email";

    private final Mailbox mails = new Mailbox();
    private final Example firm = Example.firm();
    private final Example other = Example.firm();
    private final String old = Example.address("ruta");
    private final String fresh = Example.address("ruta");
    private final long colleague = firm.colleague(old, "ADMINISTRATOR");
    private final Person ruta = Person.colleague(firm.staffSession(colleague));

    StaffEmailChangeIT() {
        Example.change("insert into membership (firm_id, colleague_id, role) values (?, ?, 'READER')", other.id(), colleague);
    }

    private static Answer ask(Person person, String wanted) {
        return person.submit(PAGE, "email-change", Map.of("email", wanted), "ask");
    }

    private static Answer type(Person person, String code) {
        return person.submit(PAGE, "email-code", Map.of("code", code), "enter");
    }

    private String move(String before, String after) {
        ask(ruta, after);
        assertEquals(302, type(ruta, mails.next(after).code()).status());
        return mails.next(before).link("/admin/undo?u=").replaceFirst("^https?://[^/]+", "");
    }

    private Answer undo(String link) {
        var somebody = new Person();
        return somebody.follow(somebody.submit(link, "undo", Map.of(), "back"));
    }

    private Object address() {
        return Example.look("select email_canonical from colleague where id = ?", colleague);
    }

    private long told(String kind) {
        return (Long) Example.look("select count(*) from timeline_event where tenant_id in (?, ?) and kind = ?", firm.id(), other.id(), kind);
    }

    @Test
    void the_new_address_confirms_the_old_one_is_warned_and_both_firms_read_it() {
        var elsewhere = Person.colleague(firm.staffSession(colleague));
        var before = ruta.cookies().get("staff");
        move(old, fresh);

        assertEquals(fresh, address());
        assertEquals(200, ruta.get("/admin/account").status());
        assertFalse(before.equals(ruta.cookies().get("staff")), "a new session");
        assertEquals(302, elsewhere.get("/admin/account").status());
        assertEquals(2, told("EMAIL_CHANGED"));
    }

    @Test
    void whoever_proved_who_they_are_long_ago_does_so_again_first() {
        Example.change("update staff_session set proven_at = utc_timestamp(6) - interval 301 second where colleague_id = ?", colleague);
        assertTrue(ruta.get(PAGE).location().orElseThrow().startsWith("/admin/prove?next="));
        assertTrue(ruta.get("/admin/found").location().orElseThrow().startsWith("/admin/prove?next="), "another firm too");
    }

    @Test
    void the_old_address_takes_it_back_for_a_week_and_everything_is_signed_out() {
        var link = move(old, fresh);
        assertTrue(new Person().get(link).body().contains(old));
        assertEquals(fresh, address());
        assertTrue(undo(link).body().contains(old + " is your address again"));
        assertEquals(old, address());
        assertEquals(302, ruta.get("/admin/account").status());
        assertEquals(2, told("EMAIL_CHANGE_UNDONE"));
        assertTrue(new Person().get(link).body().contains("no longer works"));
    }

    @Test
    void the_administrators_of_both_firms_read_of_it_and_she_herself_does_not() {
        var others = List.of(Example.address("jonas"), Example.address("olga"));
        firm.colleague(others.get(0), "ADMINISTRATOR");
        other.colleague(others.get(1), "ADMINISTRATOR");
        move(old, fresh);

        for (var boss : others) assertTrue(mails.next(boss).subject().endsWith(" has another e-mail address"), boss);
        assertEquals(1L, Example.look("select count(*) from letter where recipient = ?", old), "the warning, and no more");
    }

    @Test
    void after_seven_days_it_cannot() {
        var link = move(old, fresh);
        Example.change("update staff_email_change set changed_at = changed_at - interval 7 day where colleague_id = ?", colleague);
        assertTrue(new Person().get(link).body().contains("no longer works"));
    }

    @Test
    void undoing_the_first_of_two_changes_ends_the_second_too() {
        var first = move(old, fresh);
        var second = move(fresh, Example.address("thief"));
        undo(first);
        assertEquals(old, address());
        assertTrue(new Person().get(second).body().contains("no longer works"));
    }

    @Test
    void an_old_address_that_somebody_else_uses_meanwhile_stays_theirs() {
        var link = move(old, fresh);
        firm.colleague(old, "READER");
        assertTrue(undo(link).body().contains("used by somebody else"));
        assertEquals(fresh, address());
        assertEquals(302, ruta.get("/admin/account").status(), "all the same everything is signed out");
    }

    @Test
    void a_second_factor_that_came_since_does_not_outlive_the_undoing_nor_does_the_password() {
        SecondFactor.passkey(colleague);
        Example.change("update colleague set password_hash = 'first' where id = ?", colleague);
        var link = move(old, fresh);
        SecondFactor.passkey(colleague);
        SecondFactor.of(colleague);
        undo(link);

        assertEquals(1L, rows("colleague_passkey"), "the one of before stays");
        assertEquals(0L, rows("colleague_totp"));
        assertEquals(0L, rows("colleague_recovery_code"));
        assertEquals(null, Example.look("select password_hash from colleague where id = ?", colleague));
    }

    @Test
    void nobody_loses_by_undoing_what_they_had_before() {
        Example.change("update colleague set password_hash = 'first' where id = ?", colleague);
        SecondFactor.of(colleague);
        undo(move(old, fresh));

        assertEquals(1L, rows("colleague_totp"));
        assertEquals(10L, rows("colleague_recovery_code"));
        assertEquals("first", Example.look("select password_hash from colleague where id = ?", colleague));
    }

    private Object rows(String table) {
        return Example.look("select count(*) from " + table + " where colleague_id = ?", colleague);
    }

    @Test
    void a_taken_address_learns_of_it_by_mail_and_the_page_says_the_same() {
        var taken = Example.address("olivia");
        other.colleague(taken, "READER");
        assertEquals(shown(Example.address("nobody")), shown(taken));
        assertEquals("This address is yours already at Portico", mails.next(taken).subject());
    }

    private List<String> shown(String wanted) {
        var person = Person.colleague(firm.staffSession(colleague));
        return Stream.of(ask(person, wanted), person.get(PAGE), type(person, "3141 5926"))
                .map(answer -> AlikeIT.plain(answer, wanted)).toList();
    }

    @Test
    void an_invitation_that_was_mailed_to_the_old_address_ends() {
        Example.change("""
                insert into colleague_invitation (public_id, firm_id, email, email_canonical, role, token_hash, invited_by, created_at,
                    expires_at) select public_id, id, ?, ?, 'READER', unhex(sha2(?, 256)), 'Jonas', utc_timestamp(6),
                    utc_timestamp(6) + interval 14 day from firm where id = ?
                """, old, old, old, Example.firm().id());
        move(old, fresh);
        assertEquals(0L, Example.look("select count(*) from colleague_invitation where email = ? and revoked_at is null", old));
    }

    @Test
    void a_link_to_a_new_password_under_way_for_the_old_address_ends() {
        new Person().submit("/admin/forgot", "forgot", Map.of("email", old), "send");
        var reset = mails.next(old).link("/admin/reset?r=").replaceFirst("^https?://[^/]+", "");
        move(old, fresh);
        assertTrue(new Person().get(reset).body().contains("no longer works"));
    }
}
