package io.portico.client.registration;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.portico.model.access.NewPassword;
import io.portico.model.Refusal;
import io.portico.model.access.EmailAddress;
import io.portico.model.words.Language;
import io.portico.tenancy.Edition;
import io.portico.tenancy.Firm;
import io.portico.tenancy.SignInMethod;
import io.portico.tenancy.Slug;
import io.portico.tenancy.UnknownAddress;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import org.junit.jupiter.api.Test;

class RegistrationTest {

    private static final EmailAddress PETRAS = EmailAddress.of("petras.kazlauskas@example.com");
    private static final NewPassword GOOD = new NewPassword("three quiet owls at dawn", "three quiet owls at dawn");
    private static final NewPassword NONE = new NewPassword(null, null);

    private final Firm firm = Firm.founded(
            Slug.of("acme"), "Acme Legal", Edition.PREMIUM, Language.EN, ZoneId.of("Europe/Vilnius"), Instant.EPOCH);

    @Test
    void is_done_with_a_name_and_a_password() {
        assertEquals(List.of(), problems(typed("Petras", "Kazlauskas", true, GOOD)));
    }

    @Test
    void is_done_with_a_name_alone_by_whoever_wants_codes() {
        assertEquals(List.of(), problems(typed("Petras", "Kazlauskas", false, NONE)));
    }

    @Test
    void tells_everything_that_is_missing_at_once_in_the_order_of_the_form() {
        var empty = new Registration(" ", null, "xx", "Europe/Atlantis", true, NONE);

        assertEquals(List.of("language", "first", "last", "password", "zone"), fields(empty));
    }

    @Test
    void tells_when_the_passwords_differ() {
        var differing = new NewPassword("three quiet owls at dawn", "three quiet owls at dusk");

        assertEquals(List.of("again"), fields(typed("Petras", "Kazlauskas", true, differing)));
    }

    @Test
    void wants_no_password_where_the_firm_sends_codes_to_everybody() {
        firm.admit(SignInMethod.CODE, UnknownAddress.NEUTRAL, false);

        assertEquals(List.of(), problems(typed("Petras", "Kazlauskas", true, NONE)));
    }

    @Test
    void wants_a_password_where_the_firm_wants_one_of_everybody() {
        firm.admit(SignInMethod.PASSWORD, UnknownAddress.NEUTRAL, false);

        assertEquals(List.of("password"), fields(typed("Petras", "Kazlauskas", false, NONE)));
    }

    @Test
    void takes_no_password_made_of_what_everybody_knows() {
        var known = new NewPassword("acmelegal petraskazlauskas", "acmelegal petraskazlauskas");

        assertEquals(
                List.of("password.aboutYou"),
                problems(typed("Petras", "Kazlauskas", true, known)).stream().map(Refusal::key).toList());
    }

    @Test
    void takes_no_name_that_the_page_could_not_hold() {
        assertEquals(List.of("first"), fields(typed("P".repeat(101), "Kazlauskas", false, NONE)));
    }

    @Test
    void is_typed_only_once_a_field_was_filled_in() {
        assertFalse(typed(null, " ", true, NONE).isTyped());
        assertTrue(typed(null, "K", true, NONE).isTyped());
        assertTrue(typed(null, null, true, GOOD).isTyped());
    }

    private static Registration typed(String first, String last, boolean byPassword, NewPassword password) {
        return new Registration(first, last, "en", "Europe/Vilnius", byPassword, password);
    }

    private List<Refusal> problems(Registration typed) {
        return typed.problems(firm, PETRAS);
    }

    private List<String> fields(Registration typed) {
        return problems(typed).stream().map(Refusal::field).toList();
    }
}
