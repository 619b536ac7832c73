package io.portico.sweeps;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.portico.journeys.ui.ClientFactor;
import io.portico.journeys.ui.Example;
import io.portico.journeys.ui.Example.Row;
import io.portico.journeys.ui.Mailbox;
import io.portico.wire.Answer;
import io.portico.wire.Person;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** A client moves to another address, and back, in every order in which it can be tried. */
class EmailChangeIT {

    private final Mailbox mails = new Mailbox();
    private final Example firm = Example.firm();
    private final Row customer = firm.customer("Baltic Timber");
    private final String old = Example.address("petras");
    private final String fresh = Example.address("petras");
    private final Row client = firm.client(old);
    private final Person petras = Person.client(firm.clientSession(client));

    EmailChangeIT() {
        firm.share(client, customer);
    }

    private String page(String path) {
        return "/" + firm.slug() + path;
    }

    private Answer ask(Person person, String wanted) {
        return person.submit(page("/account/email"), "email-change", Map.of("email", wanted), "ask");
    }

    private Answer type(Person person, String code) {
        return person.submit(page("/account/email"), "email-code", Map.of("code", code), "enter");
    }

    /** Moves to an address; the link that undoes it, as the address before gets it. */
    private String move(Person person, String before, String after) {
        ask(person, after);
        assertEquals(302, type(person, mails.next(after).code()).status());
        return mails.next(before).link("/undo?u=").replaceFirst("^https?://[^/]+", "");
    }

    private Answer undo(String link) {
        var somebody = new Person();
        return somebody.follow(somebody.submit(link, "undo", Map.of(), "back"));
    }

    private Object address() {
        return Example.look("select email_canonical from client where id = ?", client.id());
    }

    private boolean isIn(Person person) {
        return person.get(page("/account")).status() == 200;
    }

    @Test
    void the_new_address_confirms_the_old_one_is_warned_and_everybody_else_is_out() {
        var elsewhere = Person.client(firm.clientSession(client));
        ask(petras, fresh);
        assertEquals(old, address(), "nothing changes before the code");
        var before = petras.cookies().get("client");
        type(petras, mails.next(fresh).code());

        assertEquals(fresh, address());
        assertTrue(isIn(petras));
        assertFalse(before.equals(petras.cookies().get("client")), "a new session");
        assertFalse(isIn(elsewhere));
        var warning = mails.next(old);
        assertTrue(warning.text().contains("Undo the change"), warning.text());
        assertFalse(warning.text().contains(fresh), "the new address is masked");
        assertEquals(1L, Example.look("select count(*) from timeline_event where tenant_id = ? and kind = 'EMAIL_CHANGED'", firm.id()));
    }

    @Test
    void whoever_came_in_long_ago_proves_first_who_they_are() {
        var form = petras.get(page("/account/email")).form("email-change").with("email", fresh);
        Example.change("update client_session set created_at = created_at - interval 301 second where client_id = ?", client.id());

        assertTrue(petras.send(form, "ask").body().contains("Sign in once more"));
        assertEquals(0L, Example.look("select count(*) from letter where recipient = ?", fresh));
    }

    @Test
    void looking_at_the_link_undoes_nothing_pressing_its_button_does_once() {
        var link = move(petras, old, fresh);
        var page = new Person().get(link);
        assertTrue(page.body().contains(old) && page.body().contains("Petras Kazlauskas"), page::body);
        assertEquals(fresh, address());

        assertTrue(undo(link).body().contains(old + " is your address again"));
        assertEquals(old, address());
        assertFalse(isIn(petras));
        assertTrue(new Person().get(link).body().contains("no longer works"));
        assertEquals(1L, Example.look("select count(*) from timeline_event where tenant_id = ? and kind = 'EMAIL_CHANGE_UNDONE'", firm.id()));
    }

    @Test
    void the_firms_administrators_read_of_the_change_and_of_its_end() {
        var boss = Example.address("jonas");
        firm.colleague(boss, "ADMINISTRATOR");
        var clerk = Example.address("ona");
        firm.colleague(clerk, "ACCOUNTANT");
        var link = move(petras, old, fresh);
        var told = mails.next(boss);
        assertEquals("Petras Kazlauskas has another e-mail address", told.subject());
        assertTrue(told.text().contains(old) && told.text().contains(fresh), told::text);

        undo(link);
        assertEquals("Petras Kazlauskas has taken the old e-mail address back", mails.next(boss).subject());
        assertEquals(0L, Example.look("select count(*) from letter where recipient = ?", clerk));
    }

    @Test
    void after_seven_days_it_cannot_be_undone() {
        var link = move(petras, old, fresh);
        Example.change("update email_change set changed_at = changed_at - interval 7 day where client_id = ?", client.id());
        assertTrue(new Person().get(link).body().contains("no longer works"));
    }

    @Test
    void undoing_the_first_of_two_changes_ends_the_second_too() {
        var first = move(petras, old, fresh);
        var third = Example.address("thief");
        var second = move(petras, fresh, third);
        undo(first);

        assertEquals(old, address());
        assertTrue(new Person().get(second).body().contains("no longer works"));
        assertEquals(old, address());
    }

    @Test
    void undoing_the_second_goes_one_step_back_and_the_first_can_follow() {
        var first = move(petras, old, fresh);
        var second = move(petras, fresh, Example.address("third"));
        undo(second);
        assertEquals(fresh, address());
        undo(first);
        assertEquals(old, address());
    }

    @Test
    void an_old_address_that_somebody_else_uses_meanwhile_stays_theirs() {
        var link = move(petras, old, fresh);
        var other = firm.client(old);

        var told = undo(link);
        assertTrue(told.body().contains("used by somebody else") && told.body().contains("help@acme.example"), told::body);
        assertEquals(fresh, address());
        assertEquals(old, Example.look("select email_canonical from client where id = ?", other.id()));
        assertFalse(isIn(petras), "all the same everything is signed out");
    }

    @Test
    void a_password_set_after_the_change_does_not_outlive_its_undoing() {
        Example.change("update client set password_hash = 'first' where id = ?", client.id());
        var link = move(petras, old, fresh);
        Example.change("update client set password_hash = 'the thief’s' where id = ?", client.id());
        undo(link);
        assertEquals(null, Example.look("select password_hash from client where id = ?", client.id()));
    }

    @Test
    void what_somebody_can_come_in_with_since_the_change_does_not_outlive_its_undoing() {
        ClientFactor.passkey(firm, client);
        Example.change("update client set password_hash = 'first' where id = ?", client.id());
        var link = move(petras, old, fresh);
        ClientFactor.passkey(firm, client);
        ClientFactor.of(firm, client);
        undo(link);

        assertEquals(1L, rows("client_passkey"), "the one of before stays");
        assertEquals(0L, rows("client_totp"));
        assertEquals(0L, rows("client_recovery_code"));
        assertEquals(null, Example.look("select password_hash from client where id = ?", client.id()), "its maker may know it");
    }

    @Test
    void nobody_loses_by_undoing_what_they_had_before() {
        Example.change("update client set password_hash = 'first' where id = ?", client.id());
        ClientFactor.of(firm, client);
        undo(move(petras, old, fresh));

        assertEquals(1L, rows("client_totp"));
        assertEquals(10L, rows("client_recovery_code"));
        assertEquals("first", Example.look("select password_hash from client where id = ?", client.id()));
    }

    private Object rows(String table) {
        return Example.look("select count(*) from " + table + " where client_id = ?", client.id());
    }

    @Test
    void a_taken_address_learns_of_it_by_mail_and_the_page_says_the_same() {
        var taken = Example.address("olga");
        firm.client(taken);
        var nobodys = Example.address("nobody");
        assertEquals(told(nobodys), told(taken));
        assertEquals("This address is yours already at Acme Legal", mails.next(taken).subject());
    }

    private List<String> told(String wanted) {
        var person = Person.client(firm.clientSession(client));
        return Stream.of(ask(person, wanted), person.get(page("/account/email")), type(person, "3141 5926"))
                .map(answer -> AlikeIT.plain(answer, wanted)).toList();
    }

    @Test
    void codes_and_links_under_way_for_the_old_address_end() {
        var asked = new Person();
        asked.submit(page("/sign-in"), "sign-in", Map.of("email", old), "send");
        var code = mails.next(old).code();
        asked.submit(page("/forgot"), "forgot", Map.of("email", old), "send");
        var reset = mails.next(old).link("/reset?r=").replaceFirst("^https?://[^/]+", "");
        move(petras, old, fresh);

        assertTrue(asked.get(page("/code")).location().orElseThrow().contains("/sign-in"), code + " has ended");
        assertTrue(new Person().get(reset).body().contains("no longer works"));
    }

    @Test
    void a_code_for_an_address_signs_nobody_in_and_belongs_to_its_session() {
        ask(petras, fresh);
        var code = mails.next(fresh).code();
        var other = Person.client(firm.clientSession(client));
        assertTrue(other.get(page("/account/email")).forms().stream().noneMatch(form -> form.isCalled("email-code")));
        var stranger = new Person();
        stranger.submit(page("/sign-in"), "sign-in", Map.of("email", fresh), "send");
        assertFalse(stranger.submit(page("/code"), "code-form", Map.of("code", code), "enter").location().isPresent());
    }

    @Test
    void the_address_on_a_customers_record_opens_nothing_once_its_client_has_left_it() {
        Example.change("update firm set record_sign_in = true where id = ?", firm.id());
        Example.change("update customer set email = ?, email_canonical = ? where id = ?", old, old, customer.id());
        var link = move(petras, old, fresh);
        assertEquals(old, Example.look("select email from customer where id = ?", customer.id()), "the record stays");

        new Person().submit(page("/sign-in"), "sign-in", Map.of("email", old), "send");
        assertEquals("DROPPED", Example.look("select state from letter where recipient = ? order by id desc limit 1", old));
        undo(link);
        Example.change("delete from usage_limit where name like 'CODE_MAIL%'");
        new Person().submit(page("/sign-in"), "sign-in", Map.of("email", old), "send");
        assertFalse(mails.next(old).code().isEmpty());
    }
}
