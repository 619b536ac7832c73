package io.portico.admin.einvoice;

import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import io.portico.admin.einvoice.document.EInvoice;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentNameDictionary;
import org.apache.pdfbox.pdmodel.PDEmbeddedFilesNameTreeNode;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.filespecification.PDComplexFileSpecification;
import org.apache.pdfbox.pdmodel.common.filespecification.PDEmbeddedFile;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;

/** Invoices of our own making, good and bad; the tests of the running server import them too. */
public final class Samples {

    /** One for all tests: making the rules ready takes seconds. */
    static final EInvoices READER = new EInvoices();

    private Samples() {}

    /** A good one of the folder {@code good}. */
    public static byte[] good(String name) {
        return bytes("/einvoices/good/" + name + ".xml");
    }

    /** A bad one of the folder {@code bad}. */
    public static byte[] bad(String name) {
        return bytes("/einvoices/bad/" + name + ".xml");
    }

    static byte[] demo(String number) {
        return bytes("/demo/" + number + ".xml");
    }

    static byte[] bytes(String resource) {
        try (var in = Samples.class.getResourceAsStream(resource)) {
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** All files of a folder on the class path. */
    static List<Path> folder(String name) {
        try (var files = Files.list(Path.of(Samples.class.getResource(name).toURI()))) {
            return files.sorted().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (URISyntaxException e) {
            throw new IllegalArgumentException(e);
        }
    }

    /** A good invoice with some of its text exchanged. */
    static byte[] changed(String name, String from, String to) {
        return replaced(good(name), from, to);
    }

    /** An invoice under another number. */
    public static byte[] renumbered(byte[] invoice, String from, String to) {
        return replaced(invoice, ">" + from + "<", ">" + to + "<");
    }

    /** An invoice with some of its text exchanged. */
    public static byte[] replaced(byte[] invoice, String from, String to) {
        var text = new String(invoice, StandardCharsets.UTF_8);
        if (!text.contains(from)) throw new IllegalArgumentException("There is no " + from);

        return utf8(text.replace(from, to));
    }

    /** A text as a file. */
    public static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    static EInvoice invoice(byte[] file) {
        return assertInstanceOf(ReadInvoice.class, READER.read("file", file)).invoice();
    }

    static Refused refused(byte[] file) {
        return assertInstanceOf(Refused.class, READER.read("file", file));
    }

    /** A PDF with one page and some files attached. */
    public static byte[] pdf(Map<String, byte[]> attachments) {
        return pdf(attachments, null);
    }

    /** The same under a password. */
    static byte[] pdf(Map<String, byte[]> attachments, String password) {
        try (var document = new PDDocument();
                var out = new ByteArrayOutputStream()) {
            document.addPage(new PDPage());
            attach(document, attachments);
            if (password != null) {
                var policy = new StandardProtectionPolicy("owner", password, new AccessPermission());
                policy.setEncryptionKeyLength(128);
                document.protect(policy);
            }
            document.save(out);
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void attach(PDDocument document, Map<String, byte[]> attachments) throws IOException {
        var files = new TreeMap<String, PDComplexFileSpecification>();
        for (var attachment : attachments.entrySet()) {
            var file = new PDComplexFileSpecification();
            file.setFile(attachment.getKey());
            file.setFileUnicode(attachment.getKey());
            file.setEmbeddedFile(new PDEmbeddedFile(
                    document,
                    new ByteArrayInputStream(attachment.getValue()),
                    org.apache.pdfbox.cos.COSName.FLATE_DECODE));
            files.put(attachment.getKey(), file);
        }
        var tree = new PDEmbeddedFilesNameTreeNode();
        tree.setNames(files);
        var names = new PDDocumentNameDictionary(document.getDocumentCatalog());
        names.setEmbeddedFiles(tree);
        document.getDocumentCatalog().setNames(names);
    }

    /** A zip of files in their order. */
    public static byte[] zip(Map<String, byte[]> files) {
        var out = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(out)) {
            for (var file : files.entrySet()) {
                zip.putNextEntry(new ZipEntry(file.getKey()));
                zip.write(file.getValue());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }
}
