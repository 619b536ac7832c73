package io.portico.admin.einvoice;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.mime.MediaType;
import org.apache.tika.mime.MimeTypes;

/** What a file is, judged by its bytes alone; its name has no say. */
public enum Content {
    /** Begins like XML. Whether it is well-formed shows when it is read. */
    XML("xml"),
    /** A PDF. */
    PDF("pdf"),
    /** A zip that isn't an office document. */
    ZIP("zip"),
    /** A picture. */
    IMAGE("image"),
    /** A text, table or presentation of an office program. */
    OFFICE("office"),
    /** Plain text. */
    TEXT("text"),
    /** Anything else. */
    OTHER("other");

    private static final int BYTES_THAT_TELL = 64 * 1024;

    private final String word;

    Content(String word) {
        this.word = word;
    }

    /**
     * What the bytes are; the first 64 kB of a file suffice. XML is recognised here and everything else by Tika, which
     * would parse XML to tell.
     */
    public static Content of(byte[] content) {
        return beginsLikeXml(content) ? XML : of(type(content));
    }

    /** How a sentence chooses its words for it. */
    String word() {
        return word;
    }

    private static Content of(MediaType type) {
        var name = type.toString();
        if (name.equals("application/pdf")) return PDF;
        if (name.equals("application/zip")) return ZIP;
        if (type.getType().equals("image")) return IMAGE;
        if (type.getType().equals("text")) return TEXT;

        return name.matches(".*(ooxml|msoffice|ms-|officedocument|opendocument|word|excel|rtf).*") ? OFFICE : OTHER;
    }

    private static MediaType type(byte[] content) {
        var start = new ByteArrayInputStream(content, 0, Math.min(content.length, BYTES_THAT_TELL));
        try {
            return MimeTypes.getDefaultMimeTypes().detect(start, new Metadata());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    // Byte order marks, zero bytes of UTF-16 and white space may stand before the first angle bracket.
    private static boolean beginsLikeXml(byte[] content) {
        for (var i = 0; i < Math.min(content.length, 1024); i++) {
            switch (content[i]) {
                case '<' -> {
                    return true;
                }
                case (byte) 0xEF, (byte) 0xBB, (byte) 0xBF, (byte) 0xFE, (byte) 0xFF, 0, ' ', '\t', '\r', '\n' -> {}
                default -> {
                    return false;
                }
            }
        }
        return false;
    }
}
