package io.portico.admin.einvoice;

import static io.portico.admin.einvoice.Samples.demo;
import static io.portico.admin.einvoice.Samples.good;
import static io.portico.admin.einvoice.Samples.invoice;
import static io.portico.admin.einvoice.Samples.pdf;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import io.portico.admin.einvoice.document.Syntax;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FileKindsTest {

    final EInvoices reader = new EInvoices();

    @Test
    void a_pdf_is_read_by_the_invoice_inside() {
        var xml = good("cii-ro-prepaid");
        var pdf = pdf(Map.of("factur-x.xml", xml, "AGB.pdf", Samples.utf8("%PDF-1.4")));

        var read = assertInstanceOf(ReadInvoice.class, reader.read("Rechnung.pdf", pdf));

        assertEquals(Syntax.FACTUR_X, read.syntax());
        assertEquals("BF 2026-611", read.invoice().number());
        assertArrayEquals(xml, read.xml());
        assertEquals(EInvoices.sha256(pdf), read.sha256());
    }

    @Test
    void a_pdf_may_call_its_invoice_what_it_likes() {
        var pdf = pdf(Map.of("a-list.xml", Samples.utf8("<list/>"), "faktūra.xml", good("ubl-corrected")));

        assertEquals("ACM-2026-0162", invoice(pdf).number());
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-16", "UTF-16LE", "UTF-16BE", "windows-1257", "UTF-8"})
    void any_encoding_is_read_as_it_declares(String encoding) {
        var text = new String(good("ubl-lt-several-rates"), StandardCharsets.UTF_8);
        var bytes = text.replace("\"UTF-8\"", "\"" + encoding + "\"").getBytes(Charset.forName(encoding));

        assertEquals("Ąžuolyno g. 7", invoice(bytes).seller().addressLines().get(0));
    }

    @Test
    void a_byte_order_mark_and_blank_lines_in_front_do_no_harm() {
        var text = new String(good("ubl-lt-several-rates"), StandardCharsets.UTF_8);

        assertEquals("ŽS-2026/0092", invoice(Samples.utf8("\ufeff" + text)).number());
        assertEquals(
                "ŽS-2026/0092",
                invoice(Samples.utf8("\n\n" + text.substring(text.indexOf("<Invoice"))))
                        .number());
    }

    @Test
    void content_decides_and_not_the_name() {
        assertInstanceOf(ReadInvoice.class, reader.read("photo.jpg", demo("ACM-2026-0147")));
    }
}
