package io.portico.server;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** The artefact, called as a person calls it, in a process of its own. */
class Launch implements AutoCloseable {

    private final List<String> said = new ArrayList<>();
    private final Process process;
    private final BufferedReader output;

    Launch(Path artefact, Path data, Map<String, String> settings, String... command) {
        var builder = new ProcessBuilder(Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1", "-jar", artefact.toString()).redirectErrorStream(true);
        builder.command().addAll(List.of(command));
        builder.environment().keySet().removeIf(name -> name.startsWith("PORTICO_"));
        builder.environment().put("PORTICO_LEAVE_SECONDS", "0");
        builder.environment().put("PORTICO_WATCH_PORT", String.valueOf(Ports.free()));
        builder.environment().putAll(settings);
        builder.environment().put("PORTICO_DATA", data.toString());
        try {
            process = builder.start();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        output = process.inputReader();
    }

    /** Reads on until it says so, or until it has ended. */
    boolean says(String words) {
        for (var line = next(); line != null; line = next()) {
            if (line.contains(words)) return true;
        }
        return false;
    }

    /** How it ended, having said all it had to say. */
    int ends() {
        while (next() != null) continue;
        return process.onExit().join().exitValue();
    }

    /** Reads on beside the test: what nobody reads would stop a server as soon as the pipe is full. */
    void readOn() {
        var reader = new Thread(this::ends, "launch-output");
        reader.setDaemon(true);
        reader.start();
    }

    /** Asks it to end, as Ctrl-C and an operating system's shutdown do. */
    void stop() {
        process.toHandle().destroy();
    }

    /** Ends it without a chance to tidy up. */
    void kill() {
        process.toHandle().destroyForcibly();
        process.onExit().join();
    }

    List<ProcessHandle> children() {
        return process.descendants().toList();
    }

    String everything() {
        return String.join("\n", said);
    }

    static int status(String address) {
        return ask(HttpRequest.newBuilder(URI.create(address))).statusCode();
    }

    /** What a program gets that asks for JSON. */
    static String json(String address) {
        return ask(HttpRequest.newBuilder(URI.create(address)).header("Accept", "application/json")).body();
    }

    private static HttpResponse<String> ask(HttpRequest.Builder request) {
        try {
            return HttpClient.newHttpClient().send(request.build(), BodyHandlers.ofString());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    @Override
    public void close() {
        process.toHandle().destroy();
        process.onExit().join();
    }

    private String next() {
        try {
            var line = output.readLine();
            if (line != null) said.add(line);
            return line;
        } catch (IOException e) {
            return null;
        }
    }
}
