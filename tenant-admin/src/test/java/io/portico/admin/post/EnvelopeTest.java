package io.portico.admin.post;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.portico.model.Refusal;
import io.portico.model.branding.AccentColour;
import io.portico.model.post.Mail;
import io.portico.model.words.Language;
import io.portico.tenancy.Edition;
import io.portico.tenancy.Firm;
import io.portico.tenancy.Imprint;
import io.portico.tenancy.Slug;
import jakarta.mail.MessagingException;
import jakarta.mail.Multipart;
import jakarta.mail.Session;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Locale;
import java.util.Properties;
import org.junit.jupiter.api.Test;

class EnvelopeTest {

    private static final Instant NOW = Instant.parse("2026-11-22T12:22:00Z");
    private static final Session SESSION = Session.getInstance(new Properties());
    private static final Mail MAIL = new Mail("Jūsų kodas – Әулиеата", "<p>Kodas <b>4827 1930</b>, ačiū</p>", "Kodas 4827 1930, ačiū");

    @Test
    void comes_from_the_firm_by_name_and_answers_go_to_its_contact() throws Exception {
        var mail = received(envelope("code", MAIL, firm("Ąžuolas ir partneriai, MB")));

        var from = (InternetAddress) mail.getFrom()[0];
        assertEquals("Ąžuolas ir partneriai, MB", from.getPersonal());
        assertEquals("portal@mail.example", from.getAddress());
        assertEquals("klientai@acme.example", ((InternetAddress) mail.getReplyTo()[0]).getAddress());
        assertArrayEquals(new InternetAddress[] {new InternetAddress("petras@klientas.example")}, mail.getAllRecipients());
    }

    @Test
    void keeps_its_message_id_however_often_it_is_written() throws Exception {
        var once = envelope("code", MAIL, firm("Acme"));
        var again = envelope("code", MAIL, firm("Acme"));
        again.saveChanges();

        assertEquals("<7zq4m9k2xw3tb@portal.example>", received(once).getMessageID());
        assertEquals("<7zq4m9k2xw3tb@portal.example>", received(again).getMessageID());
    }

    @Test
    void says_the_same_plain_and_as_html_in_every_alphabet() throws Exception {
        var mail = received(envelope("code", MAIL, firm("Acme")));
        var parts = (Multipart) mail.getContent();

        assertEquals(MAIL.subject(), mail.getSubject());
        assertTrue(mail.isMimeType("multipart/alternative"));
        assertTrue(parts.getBodyPart(0).isMimeType("text/plain"));
        assertEquals(MAIL.text(), parts.getBodyPart(0).getContent());
        assertTrue(parts.getBodyPart(1).isMimeType("text/html"));
        assertEquals(MAIL.html(), parts.getBodyPart(1).getContent());
    }

    @Test
    void names_no_program_that_wrote_it() throws Exception {
        var out = new ByteArrayOutputStream();
        envelope("code", MAIL, firm("Acme")).writeTo(out);
        var source = out.toString(StandardCharsets.US_ASCII).toLowerCase(Locale.ROOT);

        assertFalse(source.contains("x-mailer"));
        assertFalse(source.contains("user-agent"));
        assertFalse(source.contains("portico"));
    }

    @Test
    void is_marked_as_written_by_a_machine_unless_a_colleague_sent_it() throws Exception {
        assertEquals("auto-generated", envelope("code", MAIL, firm("Acme")).getHeader("Auto-Submitted", null));
        assertNull(envelope("invitation", MAIL, firm("Acme")).getHeader("Auto-Submitted", null));
    }

    @Test
    void a_line_break_in_a_name_never_becomes_a_header() {
        assertThrows(Refusal.class, () -> envelope("code", MAIL, firm("Acme\r\nBcc: all@example.com")));
        assertThrows(Refusal.class, () -> new Mail("Code\nBcc: all@example.com", "", ""));
    }

    private static Envelope envelope(String kind, Mail mail, Firm firm) throws MessagingException {
        var letter = new ClaimedLetter(
                7, 1, kind, "petras@klientas.example", new byte[0], "<7zq4m9k2xw3tb@portal.example>", 0, 1);
        return Envelope.of(SESSION, letter, mail, firm, "portal@mail.example", NOW);
    }

    private static Firm firm(String name) {
        var firm = Firm.founded(Slug.of("acme"), name, Edition.PREMIUM, Language.LT, ZoneId.of("Europe/Vilnius"), NOW);
        var imprint = new Imprint(null, null, null, null, null, null, null);
        firm.present(name, imprint, "klientai@acme.example", AccentColour.parse("#1f5f4a"));
        return firm;
    }

    private static MimeMessage received(Envelope sent) throws MessagingException, IOException {
        var out = new ByteArrayOutputStream();
        sent.writeTo(out);
        return new MimeMessage(SESSION, new ByteArrayInputStream(out.toByteArray()));
    }
}
