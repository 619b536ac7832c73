package io.portico.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import io.portico.model.access.Secret;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CarriedTest {

    private static final Secret SECRET = Secret.of("k3Vq-9fTz_71mWc0RbYx2LpAe8HsDuJn");

    @Test
    void arrives_as_it_left_and_numbers_stay_numbers() {
        var shared = new Carried("positive", "share.done", List.of(3L, "Ąžuolas & Söhne", ""));
        assertEquals(Optional.of(shared), arrived(shared.sealed(SECRET, "/acme")));
    }

    @Test
    void arrives_without_details_too() {
        var saved = new Carried("caution", "account.saved", List.of());
        assertEquals(Optional.of(saved), arrived(saved.sealed(SECRET, "/acme")));
    }

    @Test
    void keeps_a_detail_of_several_lines_on_one() {
        var told = new Carried("positive", "customer.saved", List.of("one\r\ntwo\n=three\u2028four"));
        assertEquals(List.of("one two =three four"), arrived(told.sealed(SECRET, "/acme")).orElseThrow().details());
    }

    @Test
    void keeps_a_number_that_people_know_as_it_is_written() {
        var paid = new Carried("positive", "invoice.approved", List.of("2026"));
        assertEquals(List.of("2026"), arrived(paid.sealed(SECRET, "/acme")).orElseThrow().details());
    }

    @Test
    void says_nothing_at_another_firm_or_of_another_installation() {
        var sealed = new Carried("positive", "account.saved", List.of()).sealed(SECRET, "/acme");
        var other = Secret.of("another-9fTz_71mWc0RbYx2LpAe8HsD");

        assertEquals(Optional.empty(), Carried.open(sealed, SECRET, "/globex"));
        assertEquals(Optional.empty(), Carried.open(sealed, other, "/acme"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "A", "not base64 at all", "AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA"})
    void says_nothing_that_somebody_made_up(String value) {
        assertEquals(Optional.empty(), arrived(value));
        var plain = Base64.getUrlEncoder().encodeToString(("positive\n" + value).getBytes(StandardCharsets.UTF_8));
        assertEquals(Optional.empty(), arrived(plain));
    }

    @Test
    void does_not_show_its_details_to_whoever_reads_the_cookie() {
        var sealed = new Carried("positive", "forgot.sent", List.of("olivia@example.com")).sealed(SECRET, "/acme");
        var read = new String(Base64.getUrlDecoder().decode(sealed), StandardCharsets.ISO_8859_1);
        assertFalse(read.contains("olivia"));
    }

    private static Optional<Carried> arrived(String value) {
        return Carried.open(value, SECRET, "/acme");
    }
}
