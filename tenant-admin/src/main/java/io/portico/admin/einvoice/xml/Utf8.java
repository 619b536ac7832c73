package io.portico.admin.einvoice.xml;

import io.portico.admin.einvoice.document.Reason;
import io.portico.admin.einvoice.document.Unreadable;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;

/** Finds bytes that aren't UTF-8 before the JDK's parser does, which would print them and not know their line. */
final class Utf8 {

    private static final Pattern DECLARED =
            Pattern.compile("^<\\?xml[^>]*encoding\\s*=\\s*[\"']([^\"']*)", Pattern.CASE_INSENSITIVE);
    private static final int DECLARATION = 200;

    private Utf8() {}

    /** Lets pass what is UTF-8, and what is meant to be something else. */
    static void check(byte[] xml) {
        if (!isMeant(xml)) return;

        var decoder = StandardCharsets.UTF_8.newDecoder();
        var input = ByteBuffer.wrap(xml);
        var output = CharBuffer.allocate(8 * 1024);
        while (true) {
            var result = decoder.decode(input, output.clear(), true);
            if (result.isError()) throw new Unreadable(Reason.NOT_XML, null, line(xml, input.position()));
            if (result.isUnderflow()) return;
        }
    }

    private static boolean isMeant(byte[] xml) {
        if (isUtf16(xml)) return false;

        var start = new String(xml, 0, Math.min(xml.length, DECLARATION), StandardCharsets.ISO_8859_1);
        var declared = DECLARED.matcher(start.replace("\u00ef\u00bb\u00bf", ""));
        return !declared.find() || isUtf8(declared.group(1));
    }

    // The parser reads on in UTF-8 where the declared encoding is none, or can't be.
    private static boolean isUtf8(String declared) {
        try {
            var charset = Charset.forName(declared);
            return charset.equals(StandardCharsets.UTF_8) || charset.name().startsWith("UTF-16");
        } catch (IllegalArgumentException e) {
            return true;
        }
    }

    private static boolean isUtf16(byte[] xml) {
        if (xml.length < 2) return false;

        var first = (xml[0] & 0xFF) << 8 | xml[1] & 0xFF;
        return first == 0xFEFF || first == 0xFFFE || first == '<' || first == '<' << 8;
    }

    private static int line(byte[] xml, int position) {
        var line = 1;
        for (var i = 0; i < position; i++) {
            if (xml[i] == '\n') line++;
        }
        return line;
    }
}
