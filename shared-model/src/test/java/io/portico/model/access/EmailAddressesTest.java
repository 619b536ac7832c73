package io.portico.model.access;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.portico.model.access.EmailAddresses.Wrong;
import java.util.List;
import org.junit.jupiter.api.Test;

class EmailAddressesTest {

    @Test
    void reads_addresses_apart_however_they_are_separated() {
        assertFound("ana@a.example, petras@b.example;\tjonas@c.example\r\nieva@d.example  rasa@e.example",
                "ana@a.example", "petras@b.example", "jonas@c.example", "ieva@d.example", "rasa@e.example");
    }

    @Test
    void takes_the_address_out_of_a_named_one() {
        assertFound("Ana Petrauskienė <ana@a.example>", "ana@a.example");
        assertFound("\"Doe, Jane\" <jane@a.example>, John <john@b.example>", "jane@a.example", "john@b.example");
        assertFound("\"Doe; Jane, at A\" <jane@a.example>; \"Roe <john@b.example>", "jane@a.example", "john@b.example");
        assertFound("Doe, Jane <jane@a.example>; Roe, John <john@b.example>",
                "jane@a.example", "john@b.example");
        assertFound("'ana@a.example' <ana@a.example>", "ana@a.example");
        assertFound("A <ana@a.example> B <bo@b.example>", "ana@a.example", "bo@b.example");
    }

    @Test
    void forgives_what_clings_to_an_address_when_it_is_copied() {
        assertFound("mailto:ana@a.example", "ana@a.example");
        assertFound("(ana@a.example).", "ana@a.example");
        assertFound("„ana@a.example“\u00A0\u200Bbo@b.example\uFEFF", "ana@a.example", "bo@b.example");
    }

    @Test
    void counts_an_address_once() {
        assertFound("ana@a.example ANA@A.example", "ana@a.example");
    }

    @Test
    void says_which_pieces_are_wrong_and_why() {
        var read = EmailAddresses.in("ana@a.example, petras, jonas@localhost; jonė@c.example");

        assertEquals(List.of(EmailAddress.of("ana@a.example")), read.found());
        assertEquals(List.of(new Wrong("petras", "email.shape"), new Wrong("jonas@localhost", "email.domain"),
                new Wrong("jonė@c.example", "email.localPart")), read.wrong());
        assertFalse(read.isClean());
    }

    @Test
    void does_not_guess_when_a_name_is_itself_another_address() {
        var read = EmailAddresses.in("boss@a.example <thief@b.example>");

        assertEquals(List.of(new Wrong("boss@a.example", "email.unclear")), read.wrong());
    }

    @Test
    void finds_nothing_in_nothing() {
        assertTrue(EmailAddresses.in(null).found().isEmpty());
        assertTrue(EmailAddresses.in(" ,;\n").wrong().isEmpty());
        assertFalse(EmailAddresses.in("").isClean());
    }

    private static void assertFound(String pasted, String... addresses) {
        var read = EmailAddresses.in(pasted);
        assertEquals(List.of(), read.wrong());
        assertEquals(List.of(addresses), read.found().stream().map(EmailAddress::original).toList());
    }
}
