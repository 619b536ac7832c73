package io.portico.client.demo;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.mail.Session;
import jakarta.mail.internet.MimeMessage;
import java.io.ByteArrayInputStream;
import java.time.Instant;
import java.util.List;
import java.util.Properties;
import org.junit.jupiter.api.Test;

class CaughtMailTest {

    private static final String SOURCE = """
            From: =?UTF-8?Q?=C4=84=C5=BEuolas?= <portal@mail.example>
            Reply-To: klientai@azuolas.example
            To: Petras@klientas.example
            Subject: =?UTF-8?Q?J=C5=ABs=C5=B3_kodas?=
            MIME-Version: 1.0
            Content-Type: multipart/alternative; boundary="b"

            --b
            Content-Type: text/plain; charset=UTF-8
            Content-Transfer-Encoding: quoted-printable

            Kodas 4827 1930, a=C4=8Di=C5=AB: http://127.0.0.1/acme/code?c=3DM1
            --b
            Content-Type: text/html; charset=UTF-8

            <p>4827 1930</p>
            --b--
            """;

    @Test
    void is_read_as_its_recipient_reads_it() throws Exception {
        var mail = mail();

        assertEquals("Ąžuolas <portal@mail.example>", mail.from());
        assertEquals("klientai@azuolas.example", mail.replyTo());
        assertEquals("Jūsų kodas", mail.subject());
        assertEquals("Kodas 4827 1930, ačiū: http://127.0.0.1/acme/code?c=M1", mail.text());
        assertEquals("<p>4827 1930</p>", mail.html());
        assertEquals(Instant.parse("2026-11-22T14:29:36.188Z"), mail.receivedAt());
    }

    @Test
    void is_found_by_its_recipient_however_the_address_is_written() throws Exception {
        assertTrue(mail().isTo(" petras@KLIENTAS.example"));
        assertTrue(mail().isTo(""));
        assertFalse(mail().isTo("etras@klientas.example"));
    }

    @Test
    void offers_the_addresses_in_its_text() throws Exception {
        assertEquals(List.of("http://127.0.0.1/acme/code?c=M1"), mail().links());
    }

    private static CaughtMail mail() throws Exception {
        var source = SOURCE.replace("\n", "\r\n").getBytes(UTF_8);
        var message = new MimeMessage(Session.getInstance(new Properties()), new ByteArrayInputStream(source));
        return CaughtMail.of("001795357776188", message);
    }
}
