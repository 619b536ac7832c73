package io.portico.admin.einvoice;

import io.portico.admin.einvoice.document.Limits;
import io.portico.admin.einvoice.document.Reason;
import io.portico.admin.einvoice.document.Unreadable;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Consumer;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;

/**
 * Unpacks a zip of invoices, one file after the other and never all in memory: at most {@link Limits#FILES} files,
 * {@link Limits#TOTAL} bytes packed and unpacked, {@link Limits#RATIO} times the packed size, and no zip inside.
 */
public final class ZipUpload {

    private static final int MEGABYTE = 1024 * 1024;
    private static final Set<String> LITTER = Set.of(".ds_store", "thumbs.db", "desktop.ini");

    private int room = Limits.TOTAL;

    private ZipUpload() {}

    /**
     * Hands over what is in a zip: each file, or why it is refused. If the zip itself breaks a limit that can be told
     * beforehand, one refusal of the whole is all. What operating systems leave in zips is passed over.
     *
     * @throws IOException if the upload can't be read or kept for a moment; what the zip is like never is a reason
     */
    public static void unpack(String zipName, InputStream zip, Consumer<Unpacked> each) throws IOException {
        var kept = Files.createTempFile("upload", ".zip");
        try {
            keep(zip, kept);
            new ZipUpload().unpack(kept, each);
        } catch (Unreadable why) {
            each.accept(Refused.of(zipName, "", why));
        } finally {
            Files.delete(kept);
        }
    }

    private static void keep(InputStream zip, Path kept) throws IOException {
        try (var out = Files.newOutputStream(kept)) {
            var buffer = new byte[64 * 1024];
            var total = 0L;
            for (var read = zip.read(buffer); read >= 0; read = zip.read(buffer)) {
                total += read;
                if (total > Limits.TOTAL) throw tooLarge();
                out.write(buffer, 0, read);
            }
        }
    }

    private void unpack(Path kept, Consumer<Unpacked> each) throws IOException {
        ZipDirectory.check(kept);
        try (var zip = open(kept)) {
            for (var entry : entries(zip)) each.accept(unpack(zip, entry));
        }
    }

    private static ZipFile open(Path kept) throws IOException {
        try {
            return new ZipFile(kept.toFile(), ZipDirectory.OLD_NAMES);
        } catch (ZipException | IllegalArgumentException e) {
            throw new Unreadable(Reason.BROKEN_ZIP, null);
        }
    }

    private static List<? extends ZipEntry> entries(ZipFile zip) {
        var entries = zip.stream()
                .filter(entry -> !entry.isDirectory() && !isLitter(name(entry)))
                .toList();
        if (entries.isEmpty()) throw new Unreadable(Reason.EMPTY_ZIP, null);
        if (entries.size() > Limits.FILES) {
            throw new Unreadable(Reason.TOO_MANY_FILES, null, entries.size(), Limits.FILES);
        }
        var total = entries.stream()
                .mapToLong(entry -> Math.min(entry.getSize(), Limits.TOTAL + 1L))
                .sum();
        if (total > Limits.TOTAL) throw tooLarge();

        return entries;
    }

    private Unpacked unpack(ZipFile zip, ZipEntry entry) {
        var name = name(entry);
        try {
            if (leadsOut(name)) throw new Unreadable(Reason.BAD_NAME, null);

            var content = content(zip, entry);
            room -= content.length;
            if (Content.of(content) == Content.ZIP) throw new Unreadable(Reason.ZIP, null);

            return new UploadedFile(name, content);
        } catch (Unreadable why) {
            return Refused.of(name, "", why);
        }
    }

    private byte[] content(ZipFile zip, ZipEntry entry) {
        if (entry.getSize() > Limits.FILE) throw new Unreadable(Reason.TOO_LARGE, null, Limits.FILE / MEGABYTE);

        var crc = new CRC32();
        var content = new ByteArrayOutputStream();
        try (var in = zip.getInputStream(entry)) {
            var buffer = new byte[16 * 1024];
            for (var read = in.read(buffer); read >= 0; read = in.read(buffer)) {
                content.write(buffer, 0, read);
                crc.update(buffer, 0, read);
                checkSize(content.size(), entry.getCompressedSize());
            }
        } catch (IOException e) {
            // Damaged, locked with a password or packed in a way that Java doesn't know: nothing tells which.
            throw new Unreadable(Reason.BROKEN_ENTRY, null);
        }
        if (crc.getValue() != entry.getCrc()) throw new Unreadable(Reason.BROKEN_ENTRY, null);

        return content.toByteArray();
    }

    // What an entry says of its own size isn't believed.
    private void checkSize(int size, long packed) {
        if (size > Math.max(packed, 1) * Limits.RATIO) throw new Unreadable(Reason.ZIP_BOMB, null, Limits.RATIO);
        if (size > Limits.FILE) throw new Unreadable(Reason.TOO_LARGE, null, Limits.FILE / MEGABYTE);
        if (size > room) throw tooLarge();
    }

    private static String name(ZipEntry entry) {
        return ZipDirectory.name(entry.getName());
    }

    private static boolean isLitter(String name) {
        var file = name.substring(name.lastIndexOf('/') + 1).toLowerCase(Locale.ROOT);
        return name.startsWith("__MACOSX/") || LITTER.contains(file);
    }

    private static boolean leadsOut(String name) {
        var path = name.replace('\\', '/');
        return path.startsWith("/")
                || path.matches("[A-Za-z]:.*")
                || path.indexOf('\0') >= 0
                || List.of(path.split("/")).contains("..");
    }

    private static Unreadable tooLarge() {
        return new Unreadable(Reason.ZIP_TOO_LARGE, null, Limits.TOTAL / MEGABYTE);
    }
}
