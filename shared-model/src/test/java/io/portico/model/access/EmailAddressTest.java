package io.portico.model.access;

import static io.portico.model.Refusals.assertRefused;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.portico.model.Refusal;
import java.nio.charset.StandardCharsets;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class EmailAddressTest {

    @ParameterizedTest
    @CsvSource({
        "petras@acme.example, petras@acme.example",
        "' INFO@Acme.Example ', info@acme.example",
        "o'brien+x@acme.example, o'brien+x@acme.example",
        "a@gmáil.com, a@xn--gmil-6na.com",
        "a@GMÁIL.com, a@xn--gmil-6na.com",
        "a@straße.example, a@xn--strae-oqa.example",
        "a@žalgiris.lt, a@xn--algiris-cxb.lt",
        "a@ISIK.example, a@isik.example"
    })
    void has_one_form_for_all_spellings_of_a_mailbox(String typed, String canonical) {
        assertEquals(canonical, EmailAddress.of(typed).canonical());
    }

    @Test
    void keeps_the_spelling_that_mail_goes_to() {
        var address = EmailAddress.of("Petras.K@Žalgiris.lt");

        assertEquals("Petras.K@Žalgiris.lt", address.original());
        assertEquals("Petras.K@xn--algiris-cxb.lt", address.deliverable());
        assertEquals(EmailAddress.of("petras.k@žalgiris.lt"), address);
    }

    @Test
    void tells_mailboxes_apart_that_a_database_might_mix_up() {
        assertNotEquals(EmailAddress.of("a@gmail.com"), EmailAddress.of("a@gmáil.com"));
        assertNotEquals(EmailAddress.of("a@strasse.example"), EmailAddress.of("a@straße.example"));
    }

    @ParameterizedTest
    @CsvSource({
        "'', email.empty", "'   ', email.empty", "petras, email.shape", "@acme.example, email.shape",
        "petras@, email.shape", "a@b@acme.example, email.shape", "a b@acme.example, email.shape",
        ".a@acme.example, email.shape", "a..b@acme.example, email.shape", "\"a b\"@acme.example, email.shape",
        "a@localhost, email.domain", "a@-acme.example, email.domain", "a@acme..example, email.domain",
        "a@[127.0.0.1], email.domain", "a@127.0.0.1, email.domain", "a@ac_me.example, email.domain",
        "a@xn--a.example, email.domain", "jonė@acme.example, email.localPart", "ı@acme.example, email.localPart",
        "ａ@acme.example, email.lookalike", "a＠acme.example, email.lookalike", "\u212A@acme.example, email.lookalike"
    })
    void refuses_by_name_what_cannot_be_a_mailbox(String typed, String key) {
        assertRefused(key, () -> EmailAddress.of(typed));
    }

    @ParameterizedTest
    @ValueSource(strings = {"a@acme.example\r\nBcc: b@acme.example", "a\n@acme.example", "a@acme\u0000.example"})
    void lets_no_line_break_into_a_header(String typed) {
        assertRefused("email.control", () -> EmailAddress.of(typed));
    }

    @Test
    void is_never_longer_than_a_mail_server_takes() {
        var longest = "a".repeat(64) + "@" + "b".repeat(58) + ("." + "c".repeat(63)).repeat(2) + ".io";
        assertEquals(254, EmailAddress.of(longest).canonical().length());
        assertRefused("email.tooLong", () -> EmailAddress.of("b" + longest));
        assertRefused("email.shape", () -> EmailAddress.of("a".repeat(65) + "@acme.example"));
        assertRefused("email.tooLong", () -> EmailAddress.of("a@" + "b.".repeat(130) + "example"));
    }

    @Test
    void shows_enough_to_recognise_ones_own_and_no_more() {
        assertEquals("p…@baltijosmediena.example", EmailAddress.of("petras@BaltijosMediena.example").masked());
    }

    @Test
    void never_pretends_a_canonical_form_that_is_not_its_own() {
        assertThrows(IllegalArgumentException.class, () -> new EmailAddress("a@acme.example", "b@acme.example"));
    }

    @Test
    void takes_or_refuses_whatever_bytes_come_and_never_stumbles() {
        var random = new Random(20261122);
        for (var i = 0; i < 20_000; i++) {
            var bytes = new byte[random.nextInt(40)];
            random.nextBytes(bytes);
            var noise = new String(bytes, StandardCharsets.UTF_16BE).replace('\uFFFD', '@');
            var text = noise + (i % 3 == 0 ? "@a.lt" : "");
            try {
                var canonical = EmailAddress.of(text).canonical();
                assertFalse(canonical.chars().anyMatch(c -> c > 126 || c < 33), canonical);
            } catch (Refusal expected) {
                assertEquals("email", expected.field());
            }
        }
    }
}
