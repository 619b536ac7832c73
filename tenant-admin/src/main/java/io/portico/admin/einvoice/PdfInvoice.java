package io.portico.admin.einvoice;

import io.portico.admin.einvoice.document.Reason;
import io.portico.admin.einvoice.document.Unreadable;
import io.portico.admin.einvoice.xml.InvoiceXml;
import java.io.IOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;

/**
 * The invoice attached to a PDF. Only the catalogue and the attachments are looked at: pages, pictures, fonts, forms
 * and metadata stay untouched.
 */
final class PdfInvoice {

    // As Factur-X, ZUGFeRD 2 and XRechnung prescribe; ZUGFeRD 1 used the second in capitals.
    private static final List<String> PRESCRIBED = List.of("factur-x.xml", "zugferd-invoice.xml", "xrechnung.xml");
    private static final List<String> STREAM_KEYS = List.of("UF", "F", "Unix", "DOS", "Mac");
    private static final int NODES = 1_000;

    private record Attachment(String name, COSStream stream) {

        boolean isPrescribed() {
            return PRESCRIBED.contains(name);
        }
    }

    private PdfInvoice() {}

    /** The XML inside, or {@link Unreadable}. */
    static byte[] xml(byte[] pdf) {
        try (var opened = GuardedPdf.open(pdf)) {
            for (var attachment : attachments(opened.catalog())) {
                var xml = opened.content(attachment.stream());
                if (attachment.isPrescribed() || isInvoice(xml)) return xml;
            }
        } catch (Unreadable why) {
            throw why;
        } catch (IOException | RuntimeException e) {
            // PDFBox answers damage with whatever exception it ran into.
            throw new Unreadable(Reason.BROKEN_PDF, null);
        }
        throw new Unreadable(Reason.PDF_WITHOUT_INVOICE, null);
    }

    private static boolean isInvoice(byte[] xml) {
        try {
            InvoiceXml.syntax(xml);
            return true;
        } catch (Unreadable other) {
            return false;
        }
    }

    private static List<Attachment> attachments(COSDictionary catalog) {
        var found = new ArrayList<Attachment>();
        var files = Stream.concat(named(catalog), associated(catalog)).toList();
        for (var file : files) {
            var name = name(file);
            var stream = stream(file);
            if (stream != null && name.endsWith(".xml")) found.add(new Attachment(name, stream));
        }
        found.sort(Comparator.comparing(attachment -> !attachment.isPrescribed()));
        return found;
    }

    private static Stream<COSDictionary> named(COSDictionary catalog) {
        var names = catalog.getCOSDictionary(COSName.NAMES);
        var tree = names == null ? null : names.getCOSDictionary(COSName.EMBEDDED_FILES);
        var files = new ArrayList<COSDictionary>();
        var open = new ArrayDeque<COSDictionary>();
        if (tree != null) open.add(tree);
        for (var seen = 0; !open.isEmpty() && seen < NODES; seen++) {
            var node = open.remove();
            dictionaries(node.getCOSArray(COSName.KIDS)).forEach(open::add);
            dictionaries(node.getCOSArray(COSName.NAMES)).forEach(files::add);
        }
        return files.stream();
    }

    private static Stream<COSDictionary> associated(COSDictionary catalog) {
        return dictionaries(catalog.getCOSArray(COSName.AF));
    }

    private static Stream<COSDictionary> dictionaries(COSArray array) {
        if (array == null) return Stream.empty();

        var found = new ArrayList<COSDictionary>();
        for (var i = 0; i < Math.min(array.size(), NODES); i++) {
            if (array.getObject(i) instanceof COSDictionary dictionary) found.add(dictionary);
        }
        return found.stream();
    }

    private static String name(COSDictionary file) {
        var name = file.getString(COSName.UF, file.getString(COSName.F, ""));
        return name.strip().toLowerCase(Locale.ROOT);
    }

    private static COSStream stream(COSDictionary file) {
        var embedded = file.getCOSDictionary(COSName.EF);
        if (embedded == null) return null;

        return STREAM_KEYS.stream()
                .map(key -> embedded.getCOSStream(COSName.getPDFName(key)))
                .filter(stream -> stream != null)
                .findFirst()
                .orElse(null);
    }
}
