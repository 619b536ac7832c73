package io.portico.sweeps;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.portico.journeys.ui.Example;
import io.portico.journeys.ui.Mail;
import io.portico.journeys.ui.Mailbox;
import io.portico.model.access.PublicId;
import io.portico.wire.Answer;
import io.portico.wire.Aside;
import io.portico.wire.Person;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ThreadLocalRandom;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Signing up as it travels: what is kept and told, and how often one may. */
class SignUpIT {

    private static final String PAGE = "/admin/sign-up";
    private static final String PASSWORD = "owls at dawn";

    private final Mailbox mails = new Mailbox();
    private final String email = Example.address("egle");
    private final String slug = slug();

    private static String slug() {
        return "t-" + PublicId.fresh().value().toLowerCase(Locale.ROOT);
    }

    private static Map<String, String> typed(String slug, String email) {
        var typed = new HashMap<String, String>();
        typed.putAll(Map.of("company", "Žaliasis šilas", "slug", slug, "capacity", "REPRESENTATIVE", "first", "Eglė"));
        typed.putAll(Map.of("last", "Žukaitė", "email", email, "password", PASSWORD, "again", PASSWORD, "zone", "Asia/Almaty"));
        return typed;
    }

    private Answer ask(Person person, String wanted, String address) {
        var answer = person.submit(PAGE + "?change=1", "sign-up", typed(wanted, address), "ask");
        // The house refuses to hash for longer than two seconds; on a busy machine one presses again.
        return answer.body().contains("Many people") ? ask(person, wanted, address) : answer;
    }

    private static Answer type(Person person, String code) {
        return person.submit(PAGE, "sign-up-code", Map.of("code", code), "enter");
    }

    @Test
    void a_code_founds_the_firm_with_its_administrator_and_nothing_is_there_before_it() {
        var person = new Person();
        assertEquals(302, ask(person, slug, email).status());
        var code = mails.next(email).code();
        assertEquals(0L, count("firm where slug = ?", slug));
        assertEquals(0L, count("colleague where email = ?", email));
        assertFalse(String.valueOf(Example.look("select password_hash from sign_up where email = ?", email)).contains(PASSWORD));

        var entered = type(person, code);
        assertEquals("/admin/" + slug + "/start", entered.location().orElseThrow());
        assertEquals("PREMIUM", Example.look("select edition from firm where slug = ?", slug));
        assertEquals("Asia/Almaty", Example.look("select zone from firm where slug = ?", slug));
        assertEquals("ADMINISTRATOR REPRESENTATIVE", Example.look("""
                select concat(m.role, ' ', m.capacity) from membership m join colleague c on c.id = m.colleague_id
                join firm f on f.id = m.firm_id where f.slug = ? and c.email = ?
                """, slug, email));
        assertEquals(0L, count("sign_up where email = ?", email));
        assertEquals("Eglė Žukaitė", Example.look("select e.actor_name from timeline_event e join firm f on f.id = e.tenant_id "
                + "where f.slug = ? and e.kind = 'FIRM_FOUNDED'", slug));
        assertTrue(person.follow(entered).path().startsWith("/admin/enrol"), "the second factor comes first");
    }

    @Test
    void a_code_works_once_and_in_its_own_browser_or_by_its_own_link() {
        ask(new Person(), slug, email);
        var mail = mails.next(email);
        var elsewhere = new Person();
        assertTrue(elsewhere.get(PAGE).body().contains("Company name"), "another browser knows of nothing");

        var link = mail.link("/admin/sign-up?c=").replaceFirst("^https?://[^/]+", "");
        var entered = elsewhere.submit(link, "sign-up-code", Map.of("code", mail.code()), "enter");
        assertEquals("/admin/" + slug + "/start", entered.location().orElseThrow());
        var late = new Person().get(link);
        assertTrue(late.body().contains("Company name"), late::body);
    }

    @Test
    void a_code_that_is_ten_minutes_old_or_was_tried_five_times_founds_nothing() {
        var person = new Person();
        ask(person, slug, email);
        var code = mails.next(email).code();
        for (var tries = 0; tries < 5; tries++) type(person, Mail.unlike(code));
        assertTrue(type(person, code).body().contains("tried too often"));

        var other = Example.address("jonas");
        var late = new Person();
        ask(late, slug, other);
        var old = mails.next(other).code();
        Example.change("update staff_code set expires_at = utc_timestamp(6) where email_canonical = ?", other);
        assertTrue(type(late, old).body().contains("no longer works"));
        assertEquals(0L, count("firm where slug = ?", slug));
    }

    @Test
    void two_hundred_guesses_at_the_same_moment_are_five() {
        var person = new Person();
        ask(person, slug, email);
        mails.next(email);
        var form = person.get(PAGE).form("sign-up-code").with("code", "31415926");
        var guesses = Stream.generate(() -> Aside.begin(() -> new Person()
                .carrying("visit", person.cookies().get("visit")).send(form, "enter"))).limit(200).toList();
        CompletableFuture.allOf(guesses.toArray(CompletableFuture[]::new)).join();

        assertEquals(5, Example.look("select tries from staff_code where email_canonical = ?", email));
    }

    @Test
    void another_address_typed_ends_the_code_of_the_first() {
        var person = new Person();
        ask(person, slug, email);
        var code = mails.next(email).code();
        ask(person, slug, Example.address("somebody"));

        assertTrue(type(person, code).body().contains("does not match"));
        assertEquals(0L, count("firm where slug = ?", slug));
    }

    @Test
    void of_two_who_want_one_address_the_second_picks_another_and_types_nothing_again() {
        var first = new Person();
        var second = new Person();
        var other = Example.address("jonas");
        ask(first, slug, email);
        ask(second, slug, other);
        var codes = List.of(mails.next(email).code(), mails.next(other).code());
        assertEquals("/admin/" + slug + "/start", type(first, codes.get(0)).location().orElseThrow());

        var told = second.follow(type(second, codes.get(1)));
        assertTrue(told.body().contains("Somebody else has taken “" + slug + "”"), told::body);
        assertEquals(200, second.submit(PAGE, "sign-up-address", Map.of("slug", slug), "move").status());
        var fresh = slug();
        var moved = second.submit(PAGE, "sign-up-address", Map.of("slug", fresh), "move");
        assertEquals("/admin/" + fresh + "/start", moved.location().orElseThrow());
        assertEquals("Žaliasis šilas", Example.look("select name from firm where slug = ?", fresh));
    }

    @Test
    void confirmed_at_the_same_moment_one_gets_the_address_and_nobody_half_a_firm() {
        var people = List.of(new Person(), new Person());
        var addresses = List.of(email, Example.address("jonas"));
        for (var i = 0; i < 2; i++) ask(people.get(i), slug, addresses.get(i));
        var codes = addresses.stream().map(address -> mails.next(address).code()).toList();
        var entered = Stream.of(0, 1).map(i -> Aside.begin(() -> type(people.get(i), codes.get(i)))).toList();
        var led = entered.stream().map(one -> one.join().location().orElse("")).toList();

        assertEquals(Set.of("/admin/" + slug + "/start", PAGE), Set.copyOf(led));
        assertEquals(1L, count("firm where slug = ?", slug));
        assertEquals(1L, count("colleague where email in (?, ?)", addresses.toArray()));
    }

    @Test
    void signed_up_twice_in_two_browsers_there_is_one_account() {
        var first = new Person();
        ask(first, slug, email);
        var code = mails.next(email).code();
        type(first, code);
        var second = new Person();
        ask(second, slug(), email);
        assertEquals(1L, count("colleague where email = ?", email));
        assertTrue(type(second, code).body().contains("does not match"));
    }

    @Test
    void from_one_network_five_codes_an_hour_and_not_a_sixth() {
        var person = new Person();
        for (var asks = 0; asks < 5; asks++) assertEquals(302, ask(person, slug, Example.address("egle")).status());
        assertTrue(ask(person, slug, email).body().contains("Try again in an hour"));
        assertTrue(person.submit(PAGE, "sign-up-again", Map.of(), "again").body().contains("Try again in an hour"));
        assertNull(Example.look("select id from letter where recipient = ?", email));
        assertEquals(302, ask(new Person(), slug, email).status(), "other networks go on");
    }

    @Test
    void the_many_addresses_of_one_line_are_one_network() {
        var line = "2001:db8:" + Integer.toHexString(ThreadLocalRandom.current().nextInt(1 << 16)) + ":7::";
        for (var asks = 0; asks < 5; asks++) {
            assertEquals(302, ask(Person.from(line + (asks + 1)), slug, Example.address("egle")).status());
        }
        assertTrue(ask(Person.from(line + "6"), slug, email).body().contains("Try again in an hour"));
    }

    @Test
    void what_was_typed_vanishes_after_an_hour_and_one_can_begin_anew() {
        var person = new Person();
        ask(person, slug, email);
        Example.change("update sign_up set expires_at = utc_timestamp(6) where email = ?", email);
        assertTrue(person.get(PAGE).body().contains("Company name"));
        assertEquals(302, ask(person, slug, Example.address("jonas")).status());
        assertEquals(0L, count("sign_up where email = ?", email));
    }

    @Test
    void pressed_twice_at_once_it_is_asked_for_once() {
        var person = new Person();
        var form = person.get(PAGE).form("sign-up");
        for (var field : typed(slug, email).entrySet()) form = form.with(field.getKey(), field.getValue());
        var sent = form;
        var pressed = Stream.of(1, 2).map(time -> Aside.begin(() -> person.send(sent, "ask").status())).toList();
        pressed.forEach(answer -> assertTrue(List.of(200, 302).contains(answer.join()), answer.join().toString()));
        assertEquals(1L, count("sign_up where email = ?", email));
    }

    @Test
    void one_address_gets_one_mail_a_minute_wherever_it_is_asked_from() {
        ask(new Person(), slug, email);
        ask(new Person(), slug, email);
        assertEquals(1L, count("letter where recipient = ?", email));
    }

    @Test
    void whoever_has_an_account_learns_of_it_by_mail_and_the_page_says_the_same() {
        var known = Example.address("ruta");
        Example.firm().colleague(known, "ADMINISTRATOR");
        assertEquals(told(Example.address("nobody")), told(known));

        var mail = mails.next(known);
        assertEquals("You already have an account with Portico", mail.subject());
        assertTrue(mail.link("/admin/sign-in").endsWith("?next=/found"), mail.text());
    }

    private List<String> told(String address) {
        var person = new Person();
        var asked = ask(person, slug, address);
        var shown = person.follow(asked);
        var guessed = type(person, "3141 5926");
        return Stream.of(asked, shown, guessed).map(answer -> AlikeIT.plain(answer, address)).toList();
    }

    private static long count(String what, Object... values) {
        return (Long) Example.look("select count(*) from " + what, values);
    }
}
