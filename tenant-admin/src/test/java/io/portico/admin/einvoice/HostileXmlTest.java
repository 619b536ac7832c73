package io.portico.admin.einvoice;

import static io.portico.admin.einvoice.Samples.changed;
import static io.portico.admin.einvoice.Samples.refused;
import static io.portico.admin.einvoice.Samples.utf8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.portico.admin.einvoice.document.Limits;
import io.portico.admin.einvoice.document.Reason;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

class HostileXmlTest {

    @Test
    void nesting_without_end_stops_at_the_limit() {
        assertEquals(Reason.TOO_DEEP, refused(inNote("<a>".repeat(1_000_000))).reason());
        assertEquals(
                Reason.TOO_DEEP, refused(inNote("<cbc:Note>".repeat(500_000))).reason());
    }

    @Test
    void a_million_elements_stop_at_the_limit() {
        assertEquals(Reason.TOO_MANY, refused(inNote("<a/>".repeat(1_000_000))).reason());
        assertEquals(
                Reason.TOO_MANY, refused(inNote("<cbc:ID/>".repeat(100_000))).reason());
        assertEquals(
                Reason.TOO_MANY,
                refused(between("<cbc:Note>x</cbc:Note>".repeat(501))).reason());
        assertEquals(
                Reason.TOO_MANY,
                refused(between("<cac:InvoiceLine/>".repeat(10_000))).reason());
    }

    @Test
    void ten_thousand_names_that_nobody_uses_stop_at_the_limit() {
        var names = new StringBuilder();
        for (var i = 0; i < 10_000; i++) names.append("<cbc:N").append(i).append("/>");

        assertEquals(Reason.TOO_MANY, refused(between(names.toString())).reason());
    }

    @Test
    void a_number_of_a_million_digits_is_too_long_wherever_it_stands() {
        var digits = "9".repeat(1_000_000);

        assertEquals(Reason.TOO_LONG, refused(inNote(digits)).reason());
        assertEquals(
                Reason.TOO_LONG,
                refused(between("<cac:Unknown><cbc:X>" + digits + "</cbc:X></cac:Unknown>"))
                        .reason());
        assertEquals(
                Reason.TOO_LONG,
                refused(between("<cbc:Note x=\"" + digits + "\"/>")).reason());
    }

    @Test
    void text_that_pretends_to_be_xml_is_broken_from_the_line_on_which_it_breaks() {
        assertEquals(List.of(2), refused(utf8("<Invoice\n<<<")).arguments());
        assertEquals(Reason.NOT_XML, refused(utf8("<")).reason());
        assertEquals(
                Reason.NOT_XML,
                refused(utf8("<?xml version=\"1.0\" encoding=\"no-such-thing\"?><Invoice/>"))
                        .reason());
        assertEquals(Reason.NOT_XML, refused(utf8("<!-- only a remark -->")).reason());
        assertEquals(
                Reason.NOT_AN_INVOICE,
                refused(utf8("<Invoice>of nobody</Invoice>")).reason());
        assertEquals(
                Reason.NOT_XML,
                refused("<Invoice>ąč".getBytes(StandardCharsets.UTF_16LE)).reason());
    }

    /** What the parser prints goes into no log of ours, and names neither file nor firm. */
    @Test
    void bytes_that_are_none_of_its_encoding_are_refused_by_their_line_and_printed_nowhere() {
        var printed = new ByteArrayOutputStream();
        var before = System.err;
        System.setErr(new PrintStream(printed, true));
        try {
            for (var head : new String[] {
                "<Invoice>\n", "<?xml version=\"1.0\" encoding=\"US-ASCII\"?>\n", "\u00ef\u00bb\u00bf<?xml version=\"1.0\"?>\n"}) {
                var refused = refused((head + "\u00ff<").getBytes(StandardCharsets.ISO_8859_1));
                assertEquals(Reason.NOT_XML, refused.reason());
                assertEquals(List.of(2), refused.arguments());
            }
            for (var head : new String[] {"\u00fe\u00ff\u0000<\u0000", "\u0000<\u0000?\u00d8", "<\u0000?\u0000\u00ff", "\u0000<\u00ff"}) {
                assertEquals(Reason.NOT_XML, refused(head.getBytes(StandardCharsets.ISO_8859_1)).reason(), head);
            }
            var within = "<?xml version=\"1.0\" encoding=\"UTF-8\"?><Invoice>\u0160</Invoice>";
            refused(("\ufeff" + within).getBytes(StandardCharsets.UTF_16BE));
        } finally {
            System.setErr(before);
        }
        assertEquals("", printed.toString(StandardCharsets.UTF_8));
    }

    @Test
    void entities_do_not_reach_the_disk_by_parameter_or_by_name() {
        var head = "<!DOCTYPE Invoice [<!ENTITY % p SYSTEM \"file:///etc/passwd\"> %p;]>";

        assertEquals(Reason.DOCTYPE, refused(utf8(head + "<Invoice/>")).reason());
        assertEquals(Reason.NOT_XML, refused(inNote("&nobody;")).reason());
    }

    private static byte[] inNote(String text) {
        return between("<cbc:Note>" + text + "</cbc:Note>");
    }

    private static byte[] between(String xml) {
        assertTrue(xml.length() < Limits.FILE);
        return changed("ubl-corrected", "<cbc:DocumentCurrencyCode>", xml + "<cbc:DocumentCurrencyCode>");
    }
}
