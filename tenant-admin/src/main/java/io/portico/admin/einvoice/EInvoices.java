package io.portico.admin.einvoice;

import io.portico.admin.einvoice.document.Limits;
import io.portico.admin.einvoice.document.Reason;
import io.portico.admin.einvoice.document.Syntax;
import io.portico.admin.einvoice.document.Unreadable;
import io.portico.admin.einvoice.xml.InvoiceXml;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/**
 * Reads e-invoices: UBL 2.1, UN/CEFACT CII and PDFs with one of them inside. Whatever the bytes are, the answer is an
 * invoice or a refusal; nothing is thrown, nothing is fetched, nothing runs on. May be used by several threads at once.
 */
public class EInvoices {

    private static final Logger LOG = System.getLogger(EInvoices.class.getName());
    private static final int MEGABYTE = 1024 * 1024;

    private final Rules rules = new Rules();

    /** Reads one file; its name is only repeated. */
    public Reading read(String fileName, byte[] content) {
        var sha256 = sha256(content);
        try {
            return read(fileName, sha256, content);
        } catch (Unreadable why) {
            return Refused.of(fileName, sha256, why);
        } catch (RuntimeException | StackOverflowError e) {
            // A fault of ours or of a library must not end the import of the other files.
            LOG.log(Level.WARNING, "Reading a file failed, SHA-256 " + sha256, e);
            return Refused.of(fileName, sha256, new Unreadable(Reason.UNREADABLE, null));
        }
    }

    /**
     * What the rules of EN 16931 say about a document, the one in {@link ReadInvoice#xml()}. The first call per syntax
     * takes seconds, since the rules are made ready then; a later one takes milliseconds.
     */
    public Verdict verdict(byte[] xml) {
        return rules.verdict(xml);
    }

    /** SHA-256 of some bytes, 64 small hexadecimal digits. */
    public static String sha256(byte[] content) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    private static ReadInvoice read(String fileName, String sha256, byte[] content) {
        if (content.length == 0) throw new Unreadable(Reason.EMPTY, null);
        if (content.length > Limits.FILE) throw new Unreadable(Reason.TOO_LARGE, null, Limits.FILE / MEGABYTE);

        var kind = Content.of(content);
        return switch (kind) {
            case XML -> {
                var parsed = InvoiceXml.read(content);
                yield new ReadInvoice(UploadedFile.shown(fileName), sha256, parsed.syntax(), parsed.invoice(), content);
            }
            case PDF -> {
                var xml = PdfInvoice.xml(content);
                var parsed = InvoiceXml.read(xml);
                yield new ReadInvoice(UploadedFile.shown(fileName), sha256, Syntax.FACTUR_X, parsed.invoice(), xml);
            }
            case ZIP -> throw new Unreadable(Reason.ZIP, null);
            default -> throw new Unreadable(Reason.OTHER_KIND, null, kind.word());
        };
    }
}
