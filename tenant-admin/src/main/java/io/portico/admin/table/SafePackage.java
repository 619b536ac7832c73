package io.portico.admin.table;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;

/**
 * Goes through an XLSX before anything takes it into memory: how many files, how large they really are unpacked, what they
 * are called (security.md U-3), and whether the cells of its sheets have places that a sheet has.
 */
final class SafePackage {

    private static final XMLInputFactory FACTORY = factory();
    private static final String TYPES = "[Content_Types].xml";
    private static final String MAIN = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml";

    private final ZipFile zip;
    private final long packed;
    private long unpacked;

    private SafePackage(ZipFile zip, long packed) {
        this.zip = zip;
        this.packed = packed;
    }

    /** Refuses what isn't an XLSX, and what would do harm. */
    static void check(Path file, long size) {
        try (var zip = new ZipFile(file.toFile())) {
            new SafePackage(zip, size).check();
        } catch (IOException | XMLStreamException | IllegalArgumentException e) {
            throw Tables.refusal("table.broken");
        }
    }

    private void check() throws IOException, XMLStreamException {
        if (zip.size() > TableLimits.ENTRIES) throw Tables.refusal("table.bomb");
        checkKind();
        for (var entries = zip.entries(); entries.hasMoreElements(); ) {
            var entry = entries.nextElement();
            if (leadsOut(entry.getName())) throw Tables.refusal("table.broken");
            if (entry.getName().endsWith("vbaProject.bin")) throw Tables.refusal("table.macros");

            var before = unpacked;
            if (entry.getName().matches("xl/worksheets/[^/]*\\.xml")) readSheet(entry);
            else readThrough(entry);
            var shared = entry.getName().endsWith("sharedStrings.xml");
            if (shared && unpacked - before > TableLimits.SHARED_TEXTS) throw Tables.refusal("table.bomb");
        }
    }

    private void checkKind() throws IOException {
        var entry = zip.getEntry(TYPES);
        if (entry == null) throw Tables.refusal("table.otherKind", "zip");

        String types;
        try (var in = counted(entry)) {
            types = new String(in.readAllBytes(), UTF_8);
        }
        if (types.contains("macroEnabled")) throw Tables.refusal("table.macros");
        if (!types.contains(MAIN)) throw Tables.refusal("table.otherKind", "office");
    }

    private void readThrough(ZipEntry entry) throws IOException {
        try (var in = counted(entry)) {
            in.transferTo(OutputStream.nullOutputStream());
        }
    }

    // A cell that claims to stand in column ZZZZZZ would make the reader lay out that many.
    private void readSheet(ZipEntry entry) throws IOException, XMLStreamException {
        try (var in = counted(entry)) {
            var xml = FACTORY.createXMLStreamReader(in);
            while (xml.hasNext()) {
                if (xml.next() != XMLStreamConstants.START_ELEMENT) continue;

                var place = xml.getAttributeValue(null, "r");
                var isPlace = switch (xml.getLocalName()) {
                    case "c" -> place == null || place.matches("[A-Z]{1,3}[1-9]\\d{0,6}");
                    case "row" -> place == null || place.matches("[1-9]\\d{0,6}");
                    default -> true;
                };
                if (!isPlace) throw Tables.refusal("table.broken");
            }
            xml.close();
        }
    }

    // What an entry says of its own size isn't believed.
    private InputStream counted(ZipEntry entry) throws IOException {
        return new FilterInputStream(zip.getInputStream(entry)) {
            @Override
            public int read() throws IOException {
                var one = new byte[1];
                return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
            }

            @Override
            public int read(byte[] into, int from, int length) throws IOException {
                var read = super.read(into, from, length);
                unpacked += Math.max(0, read);
                if (unpacked > TableLimits.UNPACKED || unpacked > packed * TableLimits.RATIO) {
                    throw Tables.refusal("table.bomb");
                }
                return read;
            }
        };
    }

    private static boolean leadsOut(String name) {
        return name.startsWith("/") || name.contains("\\") || name.contains("..") || name.indexOf('\0') >= 0;
    }

    private static XMLInputFactory factory() {
        var factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        return factory;
    }
}
