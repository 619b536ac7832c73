package io.portico.server;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Comparator;
import java.util.function.UnaryOperator;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipInputStream;

/** Unpacking that ends whole or leaves nothing. */
final class Archive {

    private static final String WHOLE = ".whole";

    private Archive() {}

    /** Unpacks a zip; the folder is there only once everything is in it. */
    static void unpack(InputStream archive, Path folder) throws IOException {
        var fresh = fresh(folder);
        try (var zip = new ZipInputStream(archive)) {
            for (var next = zip.getNextEntry(); next != null; next = zip.getNextEntry()) {
                if (!next.isDirectory()) Files.copy(zip, place(fresh, next.getName()));
            }
        }
        seal(fresh, folder);
    }

    /** Unpacks a jar under the names that the function gives; what it gives none is left away. */
    static void unpack(ZipFile jar, Path folder, UnaryOperator<String> name) throws IOException {
        var fresh = fresh(folder);
        for (var next : jar.stream().filter(entry -> !entry.isDirectory()).toList()) {
            var target = name.apply(next.getName());
            if (target == null) continue;
            try (var in = jar.getInputStream(next)) {
                Files.copy(in, place(fresh, target));
            }
        }
        seal(fresh, folder);
    }

    /** Whether everything that was unpacked there is still there. */
    static boolean isWhole(Path folder) throws IOException {
        var mark = folder.resolve(WHOLE);
        return Files.exists(mark) && Files.readString(mark).equals(weight(folder));
    }

    /** Lays one entry of a jar as a file, and says whether other bytes or none lay there before. */
    static boolean lay(Path jar, String name, Path file) throws IOException {
        try (var zip = new ZipFile(jar.toFile())) {
            var entry = present(zip, name);
            if (Files.exists(file) && Files.size(file) == entry.getSize() && checksum(file) == entry.getCrc()) return false;
            Files.createDirectories(file.getParent());
            try (var in = zip.getInputStream(entry)) {
                Files.copy(in, file, StandardCopyOption.REPLACE_EXISTING);
            }
            return true;
        }
    }

    static void remove(Path folder) throws IOException {
        if (!Files.exists(folder)) return;
        try (var files = Files.walk(folder)) {
            for (var file : files.sorted(Comparator.reverseOrder()).toList()) Files.delete(file);
        }
    }

    private static ZipEntry present(ZipFile jar, String name) throws IOException {
        var entry = jar.getEntry(name);
        if (entry == null) throw new IOException(jar.getName() + " has no " + name);
        return entry;
    }

    private static Path fresh(Path folder) throws IOException {
        remove(folder);
        Files.createDirectories(folder.getParent());
        return Files.createTempDirectory(folder.getParent(), "new-");
    }

    private static Path place(Path folder, String name) throws IOException {
        var file = folder.resolve(name).normalize();
        if (!file.startsWith(folder)) throw new IOException(name + " leads out of its archive");
        Files.createDirectories(file.getParent());
        return file;
    }

    private static void seal(Path fresh, Path folder) throws IOException {
        Files.writeString(fresh.resolve(WHOLE), weight(fresh));
        Files.move(fresh, folder, StandardCopyOption.ATOMIC_MOVE);
    }

    /** How many files there are and how many bytes they hold: enough to see that something was removed or cut. */
    private static String weight(Path folder) throws IOException {
        try (var files = Files.walk(folder)) {
            var sizes = files.filter(Files::isRegularFile)
                    .filter(file -> !file.endsWith(WHOLE))
                    .mapToLong(file -> file.toFile().length())
                    .summaryStatistics();
            return sizes.getCount() + " " + sizes.getSum();
        }
    }

    private static long checksum(Path file) throws IOException {
        var sum = new CRC32();
        try (var in = Files.newInputStream(file)) {
            var buffer = new byte[1 << 16];
            for (var read = in.read(buffer); read > 0; read = in.read(buffer)) sum.update(buffer, 0, read);
        }
        return sum.getValue();
    }
}
