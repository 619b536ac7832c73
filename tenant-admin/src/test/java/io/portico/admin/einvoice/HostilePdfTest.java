package io.portico.admin.einvoice;

import static io.portico.admin.einvoice.Samples.good;
import static io.portico.admin.einvoice.Samples.invoice;
import static io.portico.admin.einvoice.Samples.refused;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.portico.admin.einvoice.document.Reason;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;
import org.junit.jupiter.api.Test;

/** PDFs written by hand, without a table of contents, so that everything in them is looked for and looked at. */
class HostilePdfTest {

    static final String CATALOG = "1 0 obj <</Type/Catalog/Names<</EmbeddedFiles %s>>/Pages 9 0 R>> endobj\n";
    static final String FILE = "3 0 obj <</Type/Filespec/F(factur-x.xml)/EF<</F 4 0 R>>>> endobj\n";
    static final String TRAILER = "trailer <</Root 1 0 R>>\n%%EOF\n";

    @Test
    void a_pdf_without_a_table_of_contents_is_still_read() {
        var pdf = pdf(CATALOG.formatted("<</Names[(a)3 0 R]>>"), FILE, stream(4, "", good("cii-ro-prepaid")));

        assertEquals("BF 2026-611", invoice(pdf).number());
    }

    @Test
    void packed_twice_is_fine_and_packed_often_is_not() {
        var names = CATALOG.formatted("<</Names[(a)3 0 R]>>");
        var once = deflated(good("cii-ro-prepaid"));
        var four = deflated(deflated(deflated(once)));

        assertEquals(
                "BF 2026-611",
                invoice(pdf(names, FILE, stream(4, "/Filter[/FlateDecode/FlateDecode]", deflated(once))))
                        .number());
        assertEquals(
                Reason.BROKEN_PDF,
                refused(pdf(names, FILE, stream(4, "/Filter[/FlateDecode/FlateDecode/FlateDecode/FlateDecode]", four)))
                        .reason());
    }

    @Test
    void a_bomb_in_a_bomb_stays_packed() {
        var bomb = deflated(deflated(new byte[100 * 1024 * 1024]));
        var pdf = pdf(
                CATALOG.formatted("<</Names[(a)3 0 R]>>"), FILE, stream(4, "/Filter[/FlateDecode/FlateDecode]", bomb));

        assertEquals(Reason.TOO_LARGE, refused(pdf).reason());
    }

    @Test
    void a_bomb_among_the_objects_stays_packed() {
        var bomb = deflated(new byte[100 * 1024 * 1024]);
        var pdf = pdf(stream(7, "/Type/ObjStm/N 1/First 4/Filter/FlateDecode", bomb));

        assertEquals(Reason.TOO_LARGE, refused(pdf).reason());
    }

    @Test
    void a_predictor_as_wide_as_memory_is_not_used() {
        var pdf = pdf(
                CATALOG.formatted("<</Names[(a)3 0 R]>>"),
                FILE,
                stream(
                        4,
                        "/Filter/FlateDecode/DecodeParms<</Predictor 12/Columns 2000000000>>",
                        deflated(new byte[9])));

        assertEquals(Reason.BROKEN_PDF, refused(pdf).reason());
    }

    @Test
    void names_that_run_in_circles_end() {
        var pdf = pdf(
                CATALOG.formatted("5 0 R"),
                "5 0 obj <</Kids[5 0 R 6 0 R]>> endobj\n",
                "6 0 obj <</Kids[5 0 R 6 0 R 5 0 R]>> endobj\n");

        assertEquals(Reason.PDF_WITHOUT_INVOICE, refused(pdf).reason());
    }

    @Test
    void a_list_in_a_list_without_end_is_broken() {
        var pdf = pdf(CATALOG.formatted("5 0 R"), "5 0 obj <</Names" + "[".repeat(1_000_000) + ">> endobj\n");

        assertEquals(
                true,
                Set.of(Reason.BROKEN_PDF, Reason.PDF_WITHOUT_INVOICE)
                        .contains(refused(pdf).reason()));
    }

    @Test
    void a_stream_that_is_its_own_length_ends() {
        var pdf = pdf(
                CATALOG.formatted("<</Names[(a)3 0 R]>>"),
                FILE,
                "4 0 obj <</Length 4 0 R>> stream\n<a/>\nendstream endobj\n");

        assertEquals(Reason.PDF_WITHOUT_INVOICE, refused(pdf).reason());
    }

    @Test
    void thousands_of_objects_that_lead_to_each_other_end_too() {
        var objects = new StringBuilder(CATALOG.formatted("5 0 R"));
        for (var i = 10; i < 20_000; i++)
            objects.append(i).append(" 0 obj <</A ").append(i + 1).append(" 0 R>> endobj\n");

        assertEquals(
                Reason.PDF_WITHOUT_INVOICE, refused(pdf(objects.toString())).reason());
    }

    private static byte[] pdf(Object... parts) {
        var out = new ByteArrayOutputStream();
        out.writeBytes(latin("%PDF-1.7\n"));
        for (var part : parts) out.writeBytes(part instanceof byte[] bytes ? bytes : latin((String) part));
        out.writeBytes(latin(TRAILER));
        return out.toByteArray();
    }

    private static byte[] stream(int number, String entries, byte[] content) {
        var out = new ByteArrayOutputStream();
        out.writeBytes(latin(number + " 0 obj <<" + entries + "/Length " + content.length + ">> stream\n"));
        out.writeBytes(content);
        out.writeBytes(latin("\nendstream endobj\n"));
        return out.toByteArray();
    }

    private static byte[] deflated(byte[] content) {
        var out = new ByteArrayOutputStream();
        try (var deflater = new DeflaterOutputStream(out, new Deflater(1))) {
            deflater.write(content);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    private static byte[] latin(String text) {
        return text.getBytes(StandardCharsets.ISO_8859_1);
    }
}
