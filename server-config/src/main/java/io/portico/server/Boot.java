package io.portico.server;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.MalformedURLException;
import java.net.URISyntaxException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.DirectoryNotEmptyException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Comparator;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

/**
 * The first class of the artefact: lays the launcher's own jars into the data folder and runs it from there, so that a
 * build that rewrites the artefact can't pull the ground from under a running launcher.
 */
public final class Boot {

    private static final String JARS = "launcher/";

    private Boot() {}

    /** Starts the launcher with these arguments. */
    public static void main(String[] arguments) throws Exception {
        var artefact = artefact();
        var home = launcherHome(artefact);
        var jars = urls(home);
        System.setProperty("portico.jar", artefact.toString());

        var loader = new URLClassLoader(jars, ClassLoader.getPlatformClassLoader());
        Thread.currentThread().setContextClassLoader(loader);
        loader.loadClass("io.portico.server.Main").getMethod("main", String[].class).invoke(null, (Object) arguments);
    }

    private static Path artefact() throws URISyntaxException {
        var named = System.getProperty("portico.jar");
        if (named != null) return Path.of(named).toAbsolutePath();
        return Path.of(Boot.class.getProtectionDomain().getCodeSource().getLocation().toURI());
    }

    private static Path launcherHome(Path artefact) throws IOException {
        var data = DataFolder.root();
        try (var jar = new ZipFile(artefact.toFile())) {
            var home = data.resolve("launcher").resolve(fingerprint(jar));
            if (!Files.isDirectory(home)) unpack(jar, home);
            return home;
        } catch (IOException e) {
            System.err.println("The data folder " + data + " can't be written (" + e.getMessage()
                    + "): free some space, mend its permissions or name another with PORTICO_DATA.");
            System.exit(1);
            throw e;
        }
    }

    /** Tells builds apart by the checksums the jar already holds, without reading it. */
    private static String fingerprint(ZipFile jar) {
        var sum = new CRC32();
        jar.stream().filter(entry -> entry.getName().startsWith(JARS))
                .forEach(entry -> sum.update((entry.getName() + entry.getCrc()).getBytes()));
        return Long.toHexString(sum.getValue());
    }

    private static void unpack(ZipFile jar, Path home) throws IOException {
        Files.createDirectories(home.getParent());
        var fresh = Files.createTempDirectory(home.getParent(), "new-");
        for (var entries = jar.entries(); entries.hasMoreElements(); ) {
            var entry = entries.nextElement();
            if (isLauncherJar(entry)) copy(jar, entry, fresh);
        }
        try {
            Files.move(fresh, home, StandardCopyOption.ATOMIC_MOVE);
        } catch (DirectoryNotEmptyException | FileAlreadyExistsException e) {
            // Two launchers of one build at once: the other one's copy is the same.
            remove(fresh);
        }
    }

    private static boolean isLauncherJar(ZipEntry entry) {
        return entry.getName().startsWith(JARS) && entry.getName().endsWith(".jar");
    }

    private static void copy(ZipFile jar, ZipEntry entry, Path folder) throws IOException {
        try (InputStream in = jar.getInputStream(entry)) {
            Files.copy(in, folder.resolve(entry.getName().substring(JARS.length())));
        }
    }

    private static void remove(Path folder) throws IOException {
        try (var files = Files.walk(folder)) {
            for (var file : files.sorted(Comparator.reverseOrder()).toList()) Files.delete(file);
        }
    }

    private static URL[] urls(Path home) throws IOException {
        try (var files = Files.list(home)) {
            return files.sorted().map(Boot::url).toArray(URL[]::new);
        }
    }

    private static URL url(Path file) {
        try {
            return file.toUri().toURL();
        } catch (MalformedURLException e) {
            throw new UncheckedIOException(e);
        }
    }
}
