package io.portico.admin.einvoice;

import io.portico.admin.einvoice.document.Limits;
import io.portico.admin.einvoice.document.Reason;
import io.portico.admin.einvoice.document.Unreadable;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.CharBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;

/** What a zip says of itself at its end: how many files there are and what they are called. */
final class ZipDirectory {

    /** What names are read by that don't say they are UTF-8. */
    static final Charset OLD_NAMES =
            Charset.isSupported("IBM437") ? Charset.forName("IBM437") : StandardCharsets.ISO_8859_1;

    private static final int END = 22;
    private static final int END_SIGNATURE = 0x06054b50;
    private static final int TAIL = 0xFFFF + END;
    private static final int SIZE = 4 * 1024 * 1024;
    // Folders and the litter of operating systems count too, at this point.
    private static final int ENTRIES = 10 * Limits.FILES;

    private ZipDirectory() {}

    /**
     * Refuses a directory of more than a few thousand entries before {@link java.util.zip.ZipFile} loads it whole into
     * memory. Every record that could be taken for the last one is looked at.
     */
    static void check(Path zip) throws IOException {
        try (var channel = FileChannel.open(zip)) {
            var tail = ByteBuffer.allocate((int) Math.min(channel.size(), TAIL)).order(ByteOrder.LITTLE_ENDIAN);
            channel.position(channel.size() - tail.capacity());
            while (tail.hasRemaining() && channel.read(tail) >= 0) {}
            for (var at = tail.capacity() - END; at >= 0; at--) {
                if (tail.getInt(at) == END_SIGNATURE) check(tail.getShort(at + 10) & 0xFFFF, tail.getInt(at + 12));
            }
        }
    }

    private static void check(int entries, int size) {
        if (entries > ENTRIES || Integer.compareUnsigned(size, SIZE) > 0) {
            throw new Unreadable(Reason.TOO_MANY_FILES, null, entries, Limits.FILES);
        }
    }

    /** The name of an entry read by {@link #OLD_NAMES}: some archivers write UTF-8 without saying so. */
    static String name(String read) {
        try {
            var bytes = OLD_NAMES.newEncoder().encode(CharBuffer.wrap(read));
            return StandardCharsets.UTF_8.newDecoder().decode(bytes).toString();
        } catch (CharacterCodingException e) {
            return read;
        }
    }
}
