package io.portico.sweeps;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.portico.journeys.ui.Example;
import io.portico.journeys.ui.Mailbox;
import io.portico.wire.Answer;
import io.portico.wire.Person;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** A colleague's forgotten password: one link, once, half an hour, and nobody is signed in by it. */
class StaffResetIT {

    private static final String PASSWORD = "owls at dawn";

    private final Mailbox mails = new Mailbox();
    private final Example firm = Example.firm();
    private final String email = Example.address("ruta");
    private final long ruta = firm.colleague(email, "ADMINISTRATOR");

    private static Answer ask(Person person, String address) {
        return person.submit("/admin/forgot", "forgot", Map.of("email", address), "send");
    }

    private String link() {
        ask(new Person(), email);
        return mails.next(email).link("/admin/reset?r=").replaceFirst("^https?://[^/]+", "");
    }

    private static Answer choose(String link) {
        return new Person().submit(link, "reset", Map.of("password", PASSWORD, "again", PASSWORD), "save");
    }

    @Test
    void a_link_sets_a_new_password_once_ends_all_sessions_and_signs_nobody_in() {
        var elsewhere = Person.colleague(firm.staffSession(ruta));
        var first = link();
        var link = link();
        assertEquals(200, new Person().get(link).status());

        var chosen = choose(link);
        assertTrue(chosen.location().orElseThrow().startsWith("/admin/sign-in"), chosen.head());
        assertEquals(302, elsewhere.get("/admin/" + firm.slug() + "/customers").status());
        assertEquals(0L, Example.look("select count(*) from staff_session where colleague_id = ?", ruta));
        for (var used : List.of(link, first)) assertTrue(new Person().get(used).body().contains("no longer works"), used);
        assertTrue(mails.next(email).subject().contains("was changed"));
        var person = new Person();
        var typed = Map.of("email", email, "password", PASSWORD);
        assertTrue(person.submit("/admin/sign-in", "sign-in", typed, "enter").location().isPresent());
    }

    @Test
    void a_link_ends_after_half_an_hour() {
        var link = link();
        Example.change("update staff_reset set expires_at = utc_timestamp(6) where colleague_id = ?", ruta);
        assertTrue(new Person().get(link).body().contains("no longer works"));
    }

    @Test
    void of_two_at_the_same_moment_one_sets_it() {
        var link = link();
        var form = new Person().get(link);
        var answers = Stream.of(1, 2).parallel().map(number -> choose(link).status()).sorted().toList();
        assertTrue(form.isWhole());
        assertEquals(List.of(200, 302), answers);
    }

    @Test
    void asking_looks_the_same_whether_or_not_somebody_has_the_address() {
        assertEquals(told(Example.address("nobody")), told(email));
    }

    private static List<String> told(String address) {
        var person = new Person();
        var asked = ask(person, address);
        return Stream.of(asked, person.follow(asked)).map(answer -> AlikeIT.plain(answer, address)).toList();
    }

    @Test
    void an_address_gets_five_mails_an_hour_and_not_a_sixth() {
        for (var asks = 0; asks < 6; asks++) ask(new Person(), email);
        assertEquals(5L, Example.look("select count(*) from letter where recipient = ?", email));
    }
}
