package io.portico.admin.table;

import static io.portico.admin.table.Encoding.UTF_16BE;
import static io.portico.admin.table.Encoding.UTF_16LE;
import static io.portico.admin.table.Encoding.UTF_8;
import static io.portico.admin.table.Encoding.WINDOWS_1251;
import static io.portico.admin.table.Encoding.WINDOWS_1252;
import static io.portico.admin.table.Encoding.WINDOWS_1257;

import io.portico.model.words.Language;

/**
 * Recognises the encoding of a text: by its byte order mark, else UTF-8 where all of it is that, else by which letters its
 * bytes would be. Nothing in such a file says so itself, which is why a person is asked to confirm.
 */
final class Encodings {

    private static final int BYTES_THAT_TELL = 256 * 1024;
    private static final String BALTIC = "ąčęėįšųūžĄČĘĖĮŠŲŪŽ";
    private static final String BALTIC_TOO = "āēģīķļņĀĒĢĪĶĻŅ";
    // Without ä, ö, ü, ß, é and their like, which are the same bytes in both.
    private static final String WESTERN = "àáâãçèêëìíîïñòôùúûæøœÀÁÂÃÇÈÊËÌÍÎÏÑÒÔÙÚÛÆØŒ";
    private static final String RARE = "ðþýÐÞÝÿ÷×¤¦¨¯¸ˇ˛\uFFFD";
    // No language in Latin letters has more letters beyond ASCII than within.
    private static final double CYRILLIC_SHARE = 0.5;

    private Encodings() {}

    /** The likeliest; the reader's language decides where the letters don't. */
    static Encoding of(byte[] bytes, Language reader) {
        for (var marked : new Encoding[] {UTF_8, UTF_16LE, UTF_16BE}) {
            if (marked.isMarked(bytes)) return marked;
        }
        if (Encoding.isUtf8(bytes)) return UTF_8;
        if (isCyrillic(bytes)) return WINDOWS_1251;

        var baltic = score(WINDOWS_1257.text(bytes, BYTES_THAT_TELL), BALTIC, BALTIC_TOO);
        var western = score(WINDOWS_1252.text(bytes, BYTES_THAT_TELL), WESTERN, "šžŠŽ");
        if (baltic == western) return reader == Language.LT ? WINDOWS_1257 : WINDOWS_1252;

        return baltic > western ? WINDOWS_1257 : WINDOWS_1252;
    }

    private static boolean isCyrillic(byte[] bytes) {
        var plain = 0;
        var high = 0;
        for (var i = 0; i < Math.min(bytes.length, BYTES_THAT_TELL); i++) {
            var letter = bytes[i] & 0xFF;
            if (letter >= 'A' && letter <= 'Z' || letter >= 'a' && letter <= 'z') plain++;
            if (letter >= 0xC0) high++;
        }
        return high > (plain + high) * CYRILLIC_SHARE;
    }

    private static int score(String text, String usual, String possible) {
        var score = 0;
        for (var i = 0; i < text.length(); i++) {
            var letter = text.charAt(i);
            if (letter < 128) continue;
            if (usual.indexOf(letter) >= 0) score += 4;
            else if (possible.indexOf(letter) >= 0) score += 3;
            else if (RARE.indexOf(letter) >= 0) score -= 8;
        }
        return score;
    }
}
