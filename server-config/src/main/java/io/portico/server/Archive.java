package io.portico.server;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Comparator;
import java.util.function.UnaryOperator;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipInputStream;

/** Unpacking that is whole or not there at all. */
final class Archive {

    private static final String WHOLE = ".whole";

    private Archive() {}

    /** Unpacks a zip inside a jar once; an interrupted or damaged copy is made anew. */
    static void unpackOnce(Path jar, String entry, Path folder, UnaryOperator<String> name) throws IOException {
        if (isWhole(folder)) return;
        try (var outer = new ZipFile(jar.toFile());
                var zip = new ZipInputStream(outer.getInputStream(present(outer, entry)))) {
            var fresh = fresh(folder);
            for (var next = zip.getNextEntry(); next != null; next = zip.getNextEntry()) {
                var target = name.apply(next.getName());
                if (target == null || next.isDirectory()) continue;
                Files.createDirectories(inside(fresh, target).getParent());
                Files.copy(zip, inside(fresh, target));
            }
            seal(fresh, folder);
        }
    }

    /** Unpacks a jar once; names that come out null are left away. */
    static void unpackOnce(Path jar, Path folder, UnaryOperator<String> name) throws IOException {
        if (isWhole(folder)) return;
        try (var zip = new ZipFile(jar.toFile())) {
            var fresh = fresh(folder);
            for (var next : zip.stream().filter(entry -> !entry.isDirectory()).toList()) {
                var target = name.apply(next.getName());
                if (target == null) continue;
                Files.createDirectories(inside(fresh, target).getParent());
                try (var in = zip.getInputStream(next)) {
                    Files.copy(in, inside(fresh, target));
                }
            }
            seal(fresh, folder);
        }
    }

    /** Lays one entry of a jar as a file, unless the same bytes already lie there. */
    static void lay(Path jar, String name, Path file) throws IOException {
        try (var zip = new ZipFile(jar.toFile())) {
            var entry = present(zip, name);
            if (Files.exists(file) && Files.size(file) == entry.getSize() && checksum(file) == entry.getCrc()) return;
            Files.createDirectories(file.getParent());
            try (var in = zip.getInputStream(entry)) {
                Files.copy(in, file, StandardCopyOption.REPLACE_EXISTING);
            }
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

    private static Path inside(Path folder, String name) throws IOException {
        var file = folder.resolve(name).normalize();
        if (!file.startsWith(folder)) throw new IOException(name + " leads out of its archive");
        return file;
    }

    private static void seal(Path fresh, Path folder) throws IOException {
        Files.writeString(fresh.resolve(WHOLE), weight(fresh));
        Files.move(fresh, folder, StandardCopyOption.ATOMIC_MOVE);
    }

    private static boolean isWhole(Path folder) throws IOException {
        var mark = folder.resolve(WHOLE);
        return Files.exists(mark) && Files.readString(mark).equals(weight(folder));
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
        var sum = new java.util.zip.CRC32();
        try (var in = Files.newInputStream(file)) {
            var buffer = new byte[1 << 16];
            for (var read = in.read(buffer); read > 0; read = in.read(buffer)) sum.update(buffer, 0, read);
        }
        return sum.getValue();
    }
}
