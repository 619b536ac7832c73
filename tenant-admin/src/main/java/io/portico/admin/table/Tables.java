package io.portico.admin.table;

import static java.nio.charset.StandardCharsets.UTF_16LE;

import io.portico.admin.einvoice.Content;
import io.portico.model.Refusal;

/** Judges what a file really is by its bytes; its name has no say. */
public final class Tables {

    private static final byte[] OLD_OFFICE = {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0};

    private Tables() {}

    /** The table in these bytes; refuses in words what holds none, or none that we read. */
    public static TableFile open(byte[] bytes) {
        if (bytes.length == 0) throw refusal("table.empty");
        if (bytes.length > TableLimits.FILE) throw refusal("table.tooLarge", TableLimits.FILE / (1024 * 1024));
        if (begins(bytes, OLD_OFFICE)) throw refusal(isLocked(bytes) ? "table.locked" : "table.oldExcel");

        return switch (Content.of(bytes)) {
            case ZIP, OFFICE -> Xlsx.open(bytes);
            case TEXT, OTHER -> text(bytes);
            case PDF -> throw refusal("table.otherKind", "pdf");
            case IMAGE -> throw refusal("table.otherKind", "image");
            case XML -> throw refusal("table.otherKind", "xml");
        };
    }

    // What Tika can't name may still be plain text that happens to begin like something else.
    private static TableFile text(byte[] bytes) {
        var isWide = Encoding.UTF_16LE.isMarked(bytes) || Encoding.UTF_16BE.isMarked(bytes);
        if (!isWide && holdsControls(bytes)) throw refusal("table.otherKind", "other");

        var text = new Csv(bytes);
        if (text.isBlank()) throw refusal("table.empty");
        return text;
    }

    private static boolean holdsControls(byte[] bytes) {
        for (var each : bytes) {
            if (each >= 0 && each < 32 && each != '\t' && each != '\n' && each != '\r' && each != '\f' && each != 26) {
                return true;
            }
        }
        return false;
    }

    private static boolean begins(byte[] bytes, byte[] with) {
        for (var i = 0; i < with.length; i++) {
            if (i >= bytes.length || bytes[i] != with[i]) return false;
        }
        return true;
    }

    // A workbook with a password is packed into the old container, in a stream of this name.
    private static boolean isLocked(byte[] bytes) {
        var name = "EncryptedPackage".getBytes(UTF_16LE);
        search:
        for (var at = 0; at + name.length <= bytes.length; at++) {
            for (var i = 0; i < name.length; i++) {
                if (bytes[at + i] != name[i]) continue search;
            }
            return true;
        }
        return false;
    }

    static Refusal refusal(String key, Object... details) {
        return new Refusal(key, details);
    }
}
