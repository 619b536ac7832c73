package io.portico.server;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import java.util.zip.ZipFile;

/** The application server with both apps, as a process of its own that lives in the data folder. */
class Liberty {

    static final String NAME = "server";

    private static final String SERVER = "portico";
    private static final List<String> WARS = List.of("portal-web.war", "tenant-admin.war");
    private static final Pattern MYSQL = Pattern.compile("mysql-connector-j-.*\\.jar");
    /** An app or a feature that failed, a port that was snatched away: the server stays up but will never be ready. */
    private static final Pattern HOPELESS =
            Pattern.compile("CWWKZ0002E|CWWKZ0004E|CWWKZ0013E|CWWKZ0014W|CWWKF0001E|CWWKO0221E");
    private static final Duration PATIENCE_TO_STOP = Duration.ofSeconds(18);
    private static final Duration BETWEEN_LOOKS = Duration.ofMillis(150);

    private final DataFolder data;
    private final Children children;
    private final ServerSettings settings;
    private final List<String> options = new ArrayList<>();
    private Path runtime;
    private Process process;
    private volatile String hopeless;

    Liberty(DataFolder data, Children children, ServerSettings settings) {
        this.data = data;
        this.children = children;
        this.settings = settings;
    }

    /** Ready in half the processor time, at the price of slower work under load: for looking and for tests. */
    Liberty quickToStart() {
        options.add("-XX:TieredStopAtLevel=1");
        return this;
    }

    /** Lays runtime, configuration and apps into the data folder. */
    void lay(Path artefact) {
        try {
            runtime = new Programs(data).runtime(artefact);
            Files.createDirectories(home().resolve("jdbc"));
            Files.createDirectories(home().resolve("apps"));
            for (var war : WARS) layApp(artefact, war);
            for (var part : List.of("server.xml", "jvm.options")) layResource(part, home().resolve(part));
            layDriver(artefact);
            // Nothing signs in by the server's own token: its keys live as long as one start.
            Files.deleteIfExists(home().resolve("resources/security/ltpa.keys"));
        } catch (IOException e) {
            throw new CannotStart("The server can't be laid in %s (%s): free some space, or name another folder with "
                    + "PORTICO_DATA.", data.path(), e.getMessage());
        }
    }

    /** Starts it and hands each line that it says to the listener. */
    void start(Consumer<String> listener) {
        var builder = new ProcessBuilder(command()).directory(home().toFile()).redirectErrorStream(true);
        Map<String, String> environment = builder.environment();
        environment.keySet().removeIf(name -> name.startsWith("PORTICO_") || name.startsWith("WLP_"));
        environment.putAll(settings.environment());
        environment.put("WLP_USER_DIR", data.server().toString());
        // Without it the C library keeps a heap per thread, some 30 MB for nothing.
        environment.putIfAbsent("MALLOC_ARENA_MAX", "2");
        environment.put("ltpa_keys_password", UUID.randomUUID().toString());
        environment.put("LOG_DIR", data.log().toString());
        process = children.start(NAME, builder);
        var reader = new Thread(() -> listen(listener), "server-output");
        reader.setDaemon(true);
        reader.start();
    }

    /** Waits until both apps answer, however long this machine needs for that. */
    void awaitReady() {
        var health = HttpRequest.newBuilder(URI.create(settings.watchAddress() + "/health/ready"))
                .timeout(Duration.ofSeconds(5)).build();
        var client = HttpClient.newHttpClient();
        while (process.isAlive() && hopeless == null) {
            try {
                if (client.send(health, BodyHandlers.discarding()).statusCode() == 200) return;
            } catch (IOException e) {
                // Nobody listens there yet.
            } catch (InterruptedException e) {
                break;
            }
            pause();
        }
        throw new CannotStart("The server can't get ready: %s says why.%s", data.log().resolve("messages.log"),
                hopeless == null ? "" : "%n%s".formatted(hopeless));
    }

    /** Returns when the server has ended, and whether it was asked to. */
    int await() {
        return process.onExit().join().exitValue();
    }

    /** Lets balancers see that it isn't ready any more, while it still answers; then stops it. */
    void leave(int seconds) {
        try {
            process.waitFor(seconds, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        stop();
    }

    void stop() {
        children.stop(NAME, PATIENCE_TO_STOP);
    }

    private List<String> command() {
        var command = new ArrayList<String>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.add("@" + runtime.resolve("lib/platform/java")
                .resolve(Runtime.version().feature() >= 24 ? "java24.options" : "java9.options"));
        command.addAll(jvmOptions());
        command.addAll(options);
        command.addAll(settings.words("PORTICO_JVM_OPTIONS"));
        command.add("-javaagent:" + runtime.resolve("bin/tools/ws-javaagent.jar"));
        command.add("-jar");
        command.add(runtime.resolve("bin/tools/ws-server.jar").toString());
        command.add(SERVER);
        return command;
    }

    private List<String> jvmOptions() {
        try {
            return Files.readAllLines(home().resolve("jvm.options")).stream()
                    .filter(line -> !line.isBlank() && !line.startsWith("#")).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Path home() {
        return data.server().resolve("servers").resolve(SERVER);
    }

    /** The server tells jars inside a war apart by their time stamps, which are the same in every build of ours. */
    private void layApp(Path artefact, String war) throws IOException {
        var isNew = Archive.lay(artefact, "apps/" + war, home().resolve("apps").resolve(war));
        if (isNew) Archive.remove(home().resolve("workarea"));
    }

    private void layDriver(Path artefact) throws IOException {
        try (var jar = new ZipFile(artefact.toFile())) {
            var driver = jar.stream().map(entry -> entry.getName().replace("launcher/", ""))
                    .filter(name -> MYSQL.matcher(name).matches()).findFirst().orElseThrow();
            Archive.lay(artefact, "launcher/" + driver, home().resolve("jdbc").resolve("driver.jar"));
        }
    }

    private static void layResource(String name, Path file) throws IOException {
        try (var in = Liberty.class.getResourceAsStream("/config/" + name)) {
            Files.copy(in, file, StandardCopyOption.REPLACE_EXISTING);
        }
    }

    private void listen(Consumer<String> listener) {
        try (var lines = process.inputReader(StandardCharsets.UTF_8)) {
            for (var line = lines.readLine(); line != null; line = lines.readLine()) {
                if (HOPELESS.matcher(line).find()) hopeless = line;
                listener.accept(line);
            }
        } catch (IOException e) {
            // The pipe closes when the process is ended by force.
        }
    }

    private static void pause() {
        try {
            Thread.sleep(BETWEEN_LOOKS.toMillis());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
