package io.portico.server.packaging;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDateTime;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.zip.Deflater;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;

/**
 * Cuts the application server's runtime down to what the features in server.xml need. The server itself decides what
 * that is, which takes ten seconds, so the result is kept until version or features change.
 */
public final class SlimRuntime {

    private static final Pattern FEATURE = Pattern.compile("<feature>[^<]+</feature>");
    private static final String ROOT = "wlp/";

    private final Path archive;
    private final Path serverXml;
    private final Path cache;

    private SlimRuntime(Path archive, Path serverXml, Path cache) {
        this.archive = archive;
        this.serverXml = serverXml;
        this.cache = cache;
    }

    /** Takes the full runtime's zip, server.xml, a folder to keep results in and the file to write. */
    public static void main(String[] arguments) throws Exception {
        var paths = Arrays.stream(arguments).map(Path::of).toList();
        new SlimRuntime(paths.get(0), paths.get(1), paths.get(2)).write(paths.get(3));
    }

    private void write(Path target) throws IOException, InterruptedException, NoSuchAlgorithmException {
        var features = FEATURE.matcher(Files.readString(serverXml)).results()
                .map(result -> result.group()).collect(Collectors.joining());
        var kept = cache.resolve("runtime-" + fingerprint(archive.getFileName() + features) + ".zip");
        if (!Files.exists(kept)) {
            System.out.println("Cutting the runtime to the features that server.xml names");
            make(features, kept);
        }
        Files.createDirectories(target.getParent());
        Files.copy(kept, target, StandardCopyOption.REPLACE_EXISTING);
    }

    private void make(String features, Path kept) throws IOException, InterruptedException {
        Files.createDirectories(cache);
        var work = Files.createTempDirectory(cache, "work-");
        try {
            unpack(work);
            var server = Files.createDirectories(work.resolve("wlp/usr/servers/portico"));
            Files.writeString(server.resolve("server.xml"),
                    "<server><featureManager>" + features + "</featureManager></server>");
            var minified = work.resolve("minified.zip");
            minify(work, minified);
            var fresh = work.resolve("runtime.zip");
            strip(minified, fresh);
            Files.move(fresh, kept, StandardCopyOption.ATOMIC_MOVE);
        } finally {
            try (var files = Files.walk(work)) {
                for (var file : files.sorted(Comparator.reverseOrder()).toList()) Files.delete(file);
            }
        }
    }

    private void unpack(Path work) throws IOException {
        try (var zip = new ZipFile(archive.toFile())) {
            for (var entry : zip.stream().filter(entry -> !entry.isDirectory()).toList()) {
                var file = work.resolve(entry.getName()).normalize();
                if (!file.startsWith(work)) throw new IOException(entry.getName() + " leads out of its archive");
                Files.createDirectories(file.getParent());
                try (var in = zip.getInputStream(entry)) {
                    Files.copy(in, file);
                }
            }
        }
    }

    private static void minify(Path work, Path minified) throws IOException, InterruptedException {
        var log = work.resolve("package.log").toFile();
        var command = new ProcessBuilder(Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Djava.awt.headless=true", "-XX:TieredStopAtLevel=1", "-jar",
                work.resolve("wlp/bin/tools/ws-server.jar").toString(), "portico", "--package",
                "--include=minify,wlp", "--archive=" + minified);
        command.environment().put("JVM_ARGS", "");
        command.environment().keySet().removeIf(name -> name.startsWith("WLP_"));
        var code = command.redirectErrorStream(true).redirectOutput(log).start().waitFor();
        if (code != 0 || !Files.exists(minified)) {
            throw new IOException("Cutting the runtime ended with " + code + ":\n" + Files.readString(log.toPath()));
        }
    }

    /** Takes the leading folder, the documentation and the sample server away. */
    private static void strip(Path minified, Path target) throws IOException {
        try (var zip = new ZipFile(minified.toFile());
                var out = new ZipOutputStream(Files.newOutputStream(target))) {
            out.setLevel(Deflater.BEST_COMPRESSION);
            for (var entry : zip.stream().filter(SlimRuntime::isNeeded).sorted(
                    Comparator.comparing(ZipEntry::getName)).toList()) {
                out.putNextEntry(sameEachTime(entry.getName().substring(ROOT.length())));
                try (var in = zip.getInputStream(entry)) {
                    in.transferTo(out);
                }
                out.closeEntry();
            }
        }
    }

    private static ZipEntry sameEachTime(String name) {
        var entry = new ZipEntry(name);
        entry.setTimeLocal(LocalDateTime.of(2026, 1, 1, 0, 0));
        return entry;
    }

    private static boolean isNeeded(ZipEntry entry) {
        var name = entry.getName();
        return !entry.isDirectory() && name.startsWith(ROOT) && !name.startsWith(ROOT + "usr/")
                && !name.startsWith(ROOT + "templates/") && !name.endsWith("-javadoc.zip");
    }

    private static String fingerprint(String text) throws NoSuchAlgorithmException {
        var hash = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
        return HexFormat.of().formatHex(hash, 0, 8);
    }
}
