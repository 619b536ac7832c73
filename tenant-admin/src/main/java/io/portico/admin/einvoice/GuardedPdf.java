package io.portico.admin.einvoice;

import io.portico.admin.einvoice.document.Limits;
import io.portico.admin.einvoice.document.Reason;
import io.portico.admin.einvoice.document.Unreadable;
import java.io.IOException;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSDocument;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.cos.ICOSParser;
import org.apache.pdfbox.pdfparser.PDFParser;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;

/**
 * A PDF from outside, opened by PDFBox under guard: reading has a time limit, no stream unpacks beyond
 * {@link Limits#FILE}, pictures are never decoded, and a PDF under a password isn't opened at all.
 */
final class GuardedPdf implements AutoCloseable {

    private final PDDocument document;

    private GuardedPdf(PDDocument document) {
        this.document = document;
    }

    /** Opens a PDF, or is {@link Unreadable}; an IOException says that it is damaged. */
    static GuardedPdf open(byte[] pdf) throws IOException {
        try {
            var opened = new GuardedPdf(new Parser(new TimedSource(pdf)).parse());
            if (opened.document.isEncrypted()) throw new Unreadable(Reason.LOCKED_PDF, null);
            return opened;
        } catch (InvalidPasswordException e) {
            throw new Unreadable(Reason.LOCKED_PDF, null);
        }
    }

    /** The root of the document. */
    COSDictionary catalog() throws IOException {
        var catalog = document.getDocument().getTrailer().getCOSDictionary(COSName.ROOT);
        if (catalog == null) throw new IOException("No catalogue");

        return catalog;
    }

    /** What is in a stream, unpacked. */
    byte[] content(COSStream stream) throws IOException {
        return GuardedStream.unpacked(stream);
    }

    @Override
    public void close() throws IOException {
        document.close();
    }

    /** Reads the structure with our streams in place of PDFBox's, so that object streams are held to the limits too. */
    private static final class Parser extends PDFParser {

        Parser(TimedSource source) throws IOException {
            super(source);
            document = new GuardedDocument(this, source.deadline());
        }

        @Override
        protected void prepareDecryption() {
            if (document.isEncrypted()) throw new Unreadable(Reason.LOCKED_PDF, null);
        }

        @Override
        protected void checkPages(COSDictionary root) {
            // Pages are of no interest, however broken.
        }
    }

    // Both parsers of PDFBox, the one for sound files and the one for damaged ones, get their streams here.
    private static final class GuardedDocument extends COSDocument {

        private final TimedSource.Deadline deadline;

        GuardedDocument(ICOSParser parser, TimedSource.Deadline deadline) {
            super(null, parser);
            this.deadline = deadline;
        }

        @Override
        public COSStream createCOSStream(COSDictionary dictionary, long start, long length) throws IOException {
            deadline.look();
            return new GuardedStream(super.createCOSStream(dictionary, start, length), deadline);
        }
    }
}
