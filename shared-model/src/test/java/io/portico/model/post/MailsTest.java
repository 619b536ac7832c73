package io.portico.model.post;

import static io.portico.model.Refusals.assertRefused;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.portico.model.access.Device;
import io.portico.model.access.EmailAddress;
import io.portico.model.access.OneTimeCode;
import io.portico.model.branding.AccentColour;
import io.portico.model.words.Formats;
import io.portico.model.words.Language;
import io.portico.model.words.Texts;
import io.portico.model.words.Words;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class MailsTest {

    private static final Texts TEXTS = Texts.strict(MailsTest.class.getClassLoader());
    private static final Instant ASKED = Instant.parse("2026-11-22T12:22:00Z");
    private static final Asked FIREFOX = new Asked(ASKED, new Device("Firefox", "Windows"));
    private static final OneTimeCode CODE = new OneTimeCode("48271930");
    private static final String PAGE =
            "https://portal.example/acme/code?c=Jx2Vq7mT0cWbR8yKf1sLh5dNz3gPa9uE6oIiXwQkYtM&l=1";
    private static final String CUSTOMER = "UAB „Baltijos medienos eksportas“ & Co <LT>";
    private static final Brand ACME = new Brand("Acme Legal", "UAB „Acme Legal“", "Gedimino pr. 20, LT-01103 Vilnius",
            EmailAddress.of("klientai@acme.example"), new Brand.Logo("https://portal.example/acme/logo.png", 134),
            AccentColour.parse("#ffd400"));

    @ParameterizedTest
    @EnumSource(Language.class)
    void say_the_same_as_html_and_as_text(Language language) {
        var facts = Map.of(
                "code", List.of("4827 1930", "14:32", "14:22", "UTC+2", "Firefox, Windows", "10"),
                "invitation", List.of("Rūta Vaitkevičiūtė", CUSTOMER, "4 invoices", "Petras", "Iki pasimatymo", "2026"),
                "access", List.of("Rūta Vaitkevičiūtė", CUSTOMER, "4 invoices", "Petras"),
                "reset", List.of("14:52", "14:22", "Firefox, Windows", "30"),
                "changed", List.of("14:22", "UTC+2", "2026"),
                "removed", List.of("14:22", "UTC+2", "2026", "Firefox, Windows"));

        all(language).forEach((kind, mail) -> {
            var html = read(mail.html());
            var text = mail.text().replaceAll("\\s+", " ");
            assertTrue(mail.subject().contains("Acme Legal"), mail.subject());
            for (var fact : facts.get(kind)) {
                assertTrue(html.contains(fact), () -> kind + " lacks " + fact + " in html: " + html);
                assertTrue(text.contains(fact), () -> kind + " lacks " + fact + " in text: " + text);
            }
            var foot = "UAB „Acme Legal“, Gedimino pr. 20, LT-01103 Vilnius";
            for (var fact : List.of(mail.subject(), PAGE, "klientai@acme.example", foot)) {
                assertTrue(html.contains(fact), () -> kind + " lacks " + fact + " in html: " + html);
                assertTrue(text.contains(fact), () -> kind + " lacks " + fact + " in text: " + text);
            }
        });
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void leave_no_gap_open_and_name_nobody_but_the_firm(Language language) {
        all(language).forEach((kind, mail) -> {
            for (var part : List.of(mail.subject(), mail.html(), mail.text())) {
                assertFalse(part.contains("{{") || part.contains("}}"), kind);
                assertFalse(part.matches("(?s).*\\{[0-9a-z]+[,}].*"), kind);
                assertFalse(part.contains("null"), kind);
                assertFalse(part.toLowerCase(Locale.ROOT).contains("portico"), kind);
                assertFalse(part.chars().anyMatch(c -> c >= 0xE000 && c <= 0xE00F), kind);
            }
            assertTrue(mail.html().contains("<html lang=\"" + language.code() + "\">"));
        });
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void never_show_the_code_before_the_mail_is_opened_except_in_its_preview(Language language) {
        var mail = all(language).get("code");

        assertFalse(mail.subject().matches(".*[0-9].*"), mail.subject());
        assertTrue(mail.html().matches("(?s).*aria-hidden=\"true\">4827 1930\\. .*"));
        assertFalse(mail.html().replaceAll("<[^>]*>", "").isBlank());
    }

    @Test
    void differ_from_language_to_language_in_every_sentence() {
        var english = all(Language.EN);
        for (var language : List.of(Language.LT, Language.DE, Language.RO, Language.KK)) {
            all(language).forEach((kind, mail) -> {
                assertFalse(mail.subject().equals(english.get(kind).subject()), kind);
                for (var sentence : english.get(kind).text().split("\n\n")) {
                    var isSentence = sentence.length() > 20 && !sentence.contains("--") && !sentence.contains("http");
                    assertFalse(isSentence && mail.text().contains(sentence), sentence);
                }
            });
        }
    }

    @Test
    void carry_the_accent_so_that_it_can_be_read() {
        var html = all(Language.EN).get("code").html();

        assertTrue(html.contains("background:#ffd400;"));
        assertTrue(html.contains("color:#000000;text-decoration:none;"));
        assertFalse(html.contains("color:#ffd400;"));
    }

    @Test
    void load_nothing_but_the_logo_and_run_nothing() {
        all(Language.EN).forEach((kind, mail) -> {
            var html = mail.html();
            assertEquals(1, html.split("<img ", -1).length - 1, kind);
            assertEquals(1, html.split("src=", -1).length - 1, kind);
            assertFalse(html.contains("<script") || html.contains("url(") || html.contains("@import"), kind);
        });
    }

    @Test
    void write_the_name_where_there_is_no_logo() {
        var bare = new Brand("Globex", null, null, ACME.contact(), null, ACME.accent());
        var mail = new Mails(words(Language.EN), bare).code(CODE, FIREFOX, ASKED.plusSeconds(600), PAGE);

        assertFalse(mail.html().contains("<img"));
        assertTrue(mail.html().contains(">Globex</p>"));
        assertTrue(mail.text().endsWith("--\nGlobex\nQuestions: klientai@acme.example\n"));
    }

    @Test
    void take_what_people_write_for_what_it_is() {
        var invited = new Invited("<b>Petras</b>", "Rūta {0}", "\uE000evil\uE002", "'4' {invoices}",
                "line 1\r\n<i>2</i>", null, PAGE);
        var mail = new Mails(words(Language.EN), ACME).access(invited);

        assertTrue(mail.html().contains("Hello &lt;b&gt;Petras&lt;/b&gt;,"));
        assertTrue(mail.html().contains("Rūta {0} shared more with you."));
        assertTrue(mail.html().contains("what concerns <strong>evil</strong>: "));
        assertTrue(mail.html().contains("line 1<br>&lt;i&gt;2&lt;/i&gt;"));
        assertTrue(mail.text().replaceAll("\\s+", " ").contains("'4' {invoices}"));
    }

    @Test
    void say_nothing_of_a_device_that_nobody_knows() {
        var asked = new Asked(ASKED, Device.UNKNOWN);
        var mail = new Mails(words(Language.EN), ACME).reset(asked, ASKED.plusSeconds(1800), PAGE);

        assertTrue(mail.text().contains("Asked at 14:22 (UTC+2)."));
    }

    @Test
    void let_no_line_break_into_a_header() {
        var forged = new Brand("Acme\r\nBcc: all@acme.example", null, null, ACME.contact(), null, ACME.accent());
        var mails = new Mails(words(Language.EN), forged);

        assertRefused("mail.header", () -> mails.code(CODE, FIREFOX, ASKED.plusSeconds(600), PAGE));
        assertRefused("mail.header", () -> new Mail("a\u2028b", "", ""));
        assertEquals("Acme Legal", Mail.header("Acme Legal"));
    }

    @Test
    void keep_their_lines_short_as_text() {
        all(Language.DE).forEach((kind, mail) -> mail.text().lines()
                .forEach(line -> assertTrue(line.length() <= 72 || line.contains("https://"), line)));
    }

    private static Map<String, Mail> all(Language language) {
        var mails = new Mails(words(language), ACME);
        var invited = new Invited("Petras", "Rūta Vaitkevičiūtė", CUSTOMER, "4 invoices", "Iki pasimatymo",
                LocalDate.of(2026, 12, 6), PAGE);
        var all = new TreeMap<String, Mail>();
        all.put("code", mails.code(CODE, FIREFOX, ASKED.plusSeconds(600), PAGE));
        all.put("invitation", mails.invitation(invited));
        all.put("access", mails.access(invited));
        all.put("reset", mails.reset(FIREFOX, ASKED.plusSeconds(1800), PAGE));
        all.put("changed", mails.passwordChanged(FIREFOX, PAGE));
        all.put("removed", mails.passwordRemoved(FIREFOX, PAGE));
        return all;
    }

    private static Words words(Language language) {
        return TEXTS.in(Formats.usual(language, ZoneId.of("Europe/Vilnius")));
    }

    /** What a person reads of an HTML mail. */
    private static String read(String html) {
        return html.replaceAll("<(?!br|LT)[^>]*>", "").replace("<br>", " ").replace("&quot;", "\"").replace("&lt;", "<")
                .replace("&gt;", ">").replace("&amp;", "&").replaceAll("\\s+", " ");
    }
}
