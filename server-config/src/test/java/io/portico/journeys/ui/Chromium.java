package io.portico.journeys.ui;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** The browser program that journeys use: an installed one, else Playwright's own, else Debian's. */
final class Chromium {

    static final String MISSING = "There is no browser for the journeys: install Chromium (on Debian: apt-get install "
            + "chromium), or name one with PORTICO_CHROMIUM, and run mvn verify again.";

    // The shell draws the same pages without windows that nobody sees: a quarter of a journey's time.
    private static final String SHELL = "chromium-headless-shell";
    private static final List<String> PROGRAMS =
            List.of(SHELL, "chromium", "chromium-browser", "google-chrome", "google-chrome-stable", "chrome.exe");
    private static final List<String> PLACES = List.of(
            "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
            "/Applications/Chromium.app/Contents/MacOS/Chromium",
            "C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe");

    private static Optional<Path> program;

    private Chromium() {}

    /**
     * The program to start, looked for once. An empty path is the one that Playwright brought, nothing means that there
     * is none and none could be had.
     */
    static synchronized Optional<Path> program() {
        if (program == null) program = find();
        return program;
    }

    private static Optional<Path> find() {
        var named = System.getenv("PORTICO_CHROMIUM");
        if (named != null && !named.isBlank()) return Optional.of(Path.of(named)).filter(Files::isExecutable);
        return installed().or(Chromium::fetch);
    }

    private static Optional<Path> installed() {
        var onPath = Stream.of(System.getenv("PATH").split(File.pathSeparator))
                .flatMap(folder -> PROGRAMS.stream().map(program -> Path.of(folder, program)));
        return Stream.concat(onPath, PLACES.stream().map(Path::of)).filter(Files::isExecutable).findFirst();
    }

    private static Optional<Path> fetch() {
        if (!Boolean.parseBoolean(System.getProperty("browser.install", "true"))) return Optional.empty();
        System.out.println("No browser is installed: fetching Playwright's");
        var java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        if (succeeds(java, "-cp", System.getProperty("java.class.path"), "com.microsoft.playwright.CLI", "install",
                "--only-shell", "chromium")) {
            return Optional.of(Path.of(""));
        }
        if (!isRootOnDebian()) return Optional.empty();
        System.out.println("Playwright's browser can't be had: installing Debian's Chromium");
        succeeds("apt-get", "update");
        if (!installs(SHELL)) installs("chromium");
        return installed();
    }

    /** Two processes run tests, and both may miss a browser at once: the later waits for the other's. */
    private static boolean installs(String debianPackage) {
        return succeeds("apt-get", "install", "-y", "--no-install-recommends", "-o", "DPkg::Lock::Timeout=600",
                debianPackage);
    }

    private static boolean isRootOnDebian() {
        return "root".equals(System.getProperty("user.name")) && Files.exists(Path.of("/etc/debian_version"))
                && System.getProperty("os.name").toLowerCase(Locale.ROOT).contains("linux");
    }

    private static boolean succeeds(String... command) {
        try {
            var builder = new ProcessBuilder(command).redirectErrorStream(true);
            builder.environment().put("DEBIAN_FRONTEND", "noninteractive");
            var process = builder.start();
            process.getInputStream().transferTo(System.out);
            return process.waitFor() == 0;
        } catch (IOException e) {
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
