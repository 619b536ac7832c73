package io.portico.admin.table;

import java.io.ByteArrayInputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;

/** How the bytes of a file stand for letters. */
public enum Encoding {
    UTF_8("UTF-8", 0xEF, 0xBB, 0xBF),
    UTF_16LE("UTF-16LE", 0xFF, 0xFE),
    UTF_16BE("UTF-16BE", 0xFE, 0xFF),
    WINDOWS_1257("windows-1257"),
    WINDOWS_1252("windows-1252"),
    WINDOWS_1250("windows-1250"),
    WINDOWS_1251("windows-1251");

    private final Charset charset;
    private final int[] mark;

    Encoding(String charset, int... mark) {
        this.charset = Charset.forName(charset);
        this.mark = mark;
    }

    /** Turns bytes into letters; what stands for none becomes U+FFFD. */
    Reader reader(byte[] bytes) {
        var from = isMarked(bytes) ? mark.length : 0;
        var decoder = charset.newDecoder()
                .onMalformedInput(CodingErrorAction.REPLACE)
                .onUnmappableCharacter(CodingErrorAction.REPLACE);
        return new InputStreamReader(new ByteArrayInputStream(bytes, from, bytes.length - from), decoder);
    }

    /** The letters of the first bytes of a file. */
    String text(byte[] bytes, int most) {
        var from = isMarked(bytes) ? mark.length : 0;
        return new String(bytes, from, Math.min(bytes.length - from, most), charset);
    }

    /** Whether the file begins with the byte order mark of this encoding. */
    boolean isMarked(byte[] bytes) {
        if (mark.length == 0 || bytes.length < mark.length) return false;

        for (var i = 0; i < mark.length; i++) {
            if ((bytes[i] & 0xFF) != mark[i]) return false;
        }
        return true;
    }

    /** Whether every byte is as UTF-8 has it; pure ASCII is. */
    static boolean isUtf8(byte[] bytes) {
        try {
            StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes));
            return true;
        } catch (CharacterCodingException e) {
            return false;
        }
    }
}
