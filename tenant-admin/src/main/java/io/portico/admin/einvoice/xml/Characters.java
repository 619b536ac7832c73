package io.portico.admin.einvoice.xml;

import io.portico.admin.einvoice.document.Reason;
import io.portico.admin.einvoice.document.Unreadable;
import java.io.ByteArrayInputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * Makes characters of the bytes of an XML file, by its byte order mark, its declaration, or else UTF-8. The JDK's parser
 * could as well, but prints bytes that are none to the error stream and does not know their line.
 */
final class Characters {

    private static final Pattern DECLARED =
            Pattern.compile("^<\\?xml[^>]*encoding\\s*=\\s*[\"']([^\"']*)", Pattern.CASE_INSENSITIVE);
    private static final int DECLARATION = 200;
    private static final Map<String, Charset> BEGINNINGS = Map.of(
            "\u00FE\u00FF", StandardCharsets.UTF_16BE,
            "\u00FF\u00FE", StandardCharsets.UTF_16LE,
            "\u0000<\u0000?", StandardCharsets.UTF_16BE,
            "<\u0000?\u0000", StandardCharsets.UTF_16LE,
            "\u00EF\u00BB\u00BF", StandardCharsets.UTF_8);

    private Characters() {}

    /** The characters without a byte order mark; refuses bytes that aren't what the file says they are. */
    static Reader of(byte[] xml) {
        var start = new String(xml, 0, Math.min(xml.length, DECLARATION), StandardCharsets.ISO_8859_1);
        var charset = BEGINNINGS.entrySet().stream()
                .filter(beginning -> start.startsWith(beginning.getKey()))
                .map(Map.Entry::getValue)
                .findFirst().orElseGet(() -> declared(start));
        check(xml, charset);
        var mark = start.startsWith("\u00EF") ? 3 : start.startsWith("\u00FE") || start.startsWith("\u00FF") ? 2 : 0;
        return new InputStreamReader(new ByteArrayInputStream(xml, mark, xml.length - mark), charset);
    }

    // Whoever declares an encoding in which the declaration couldn't have been read means UTF-8.
    private static Charset declared(String start) {
        var declared = DECLARED.matcher(start);
        if (!declared.find()) return StandardCharsets.UTF_8;
        try {
            var charset = Charset.forName(declared.group(1));
            return charset.name().startsWith("UTF-") ? StandardCharsets.UTF_8 : charset;
        } catch (IllegalArgumentException e) {
            throw new Unreadable(Reason.NOT_XML, null, 1);
        }
    }

    private static void check(byte[] xml, Charset charset) {
        var decoder = charset.newDecoder();
        var input = ByteBuffer.wrap(xml);
        var output = CharBuffer.allocate(8 * 1024);
        while (true) {
            var result = decoder.decode(input, output.clear(), true);
            if (result.isError()) throw new Unreadable(Reason.NOT_XML, null, line(xml, input.position()));
            if (result.isUnderflow()) return;
        }
    }

    private static int line(byte[] xml, int position) {
        var line = 1;
        for (var i = 0; i < position; i++) {
            if (xml[i] == '\n') line++;
        }
        return line;
    }
}
