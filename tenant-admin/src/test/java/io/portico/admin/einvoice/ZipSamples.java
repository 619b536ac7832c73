package io.portico.admin.einvoice;

import static io.portico.admin.einvoice.Samples.utf8;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Zips as nobody should send them. */
final class ZipSamples {

    private ZipSamples() {}

    /** A zip whose names don't say that they are UTF-8. */
    static byte[] named(String name, String charset) {
        var out = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(out, Charset.forName(charset))) {
            zip.putNextEntry(new ZipEntry(name));
            zip.write(utf8("<a/>"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        var bytes = out.toByteArray();
        directory(bytes, 0).putShort(8, (short) 0x0008);
        return bytes;
    }

    static LinkedHashMap<String, byte[]> files(Object... namesAndContents) {
        var files = new LinkedHashMap<String, byte[]>();
        for (var i = 0; i < namesAndContents.length; i += 2) {
            files.put((String) namesAndContents[i], (byte[]) namesAndContents[i + 1]);
        }
        return files;
    }

    static void damage(byte[] zip, String name) {
        var at = new String(zip, StandardCharsets.ISO_8859_1).indexOf(name) + name.length();
        Arrays.fill(zip, at + 10, at + 60, (byte) 0x77);
    }

    /** The n-th record of the directory at the zip's end. */
    static ByteBuffer directory(byte[] zip, int n) {
        var buffer = ByteBuffer.wrap(zip).order(ByteOrder.LITTLE_ENDIAN);
        var found = -1;
        for (var at = 0; at < zip.length - 4; at++) {
            if (buffer.getInt(at) == 0x02014b50 && ++found == n) {
                return buffer.slice(at, zip.length - at).order(ByteOrder.LITTLE_ENDIAN);
            }
        }
        throw new IllegalArgumentException("No record " + n);
    }

    static final class Endless extends InputStream {

        @Override
        public int read() {
            return 'P';
        }

        @Override
        public int read(byte[] bytes, int from, int length) {
            Arrays.fill(bytes, from, from + length, (byte) 'P');
            return length;
        }
    }
}
