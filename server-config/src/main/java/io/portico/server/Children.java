package io.portico.server;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** Remembers on disk which processes were started, so that a later start can end what a killed launcher left behind. */
class Children {

    private static final Duration PATIENCE = Duration.ofSeconds(12);

    private final Path folder;
    private final Map<String, Process> started = new HashMap<>();
    private boolean ending;

    Children(DataFolder data) {
        folder = data.run();
    }

    /** Starts a process and writes down its id and its start, before anything else can go wrong. */
    synchronized Process start(String name, ProcessBuilder command) {
        if (ending) throw new CannotStart("Told to stop while starting.");
        try {
            var process = command.start();
            started.put(name, process);
            Files.writeString(record(name), process.pid() + " " + startOf(process.toHandle()));
            return process;
        } catch (IOException e) {
            throw new CannotStart("The %s can't be started: %s.", name, e.getMessage());
        }
    }

    /** From now on nothing is started any more: what runs can be stopped without anything new coming up behind. */
    synchronized void startNoMore() {
        ending = true;
    }

    /** Asks a process to end, insists when it hasn't after a while, and forgets it. */
    void stop(String name, Duration patience) {
        Process process;
        synchronized (this) {
            process = started.remove(name);
        }
        if (process != null) stop(name, process.toHandle(), patience);
    }

    private void stop(String name, ProcessHandle process, Duration patience) {
        process.destroy();
        if (!ended(process, patience)) {
            process.destroyForcibly();
            ended(process, PATIENCE);
        }
        forget(name);
    }

    /** Ends what earlier starts recorded and never stopped; returns the names of what still ran. */
    List<String> endLeftovers(List<String> names) {
        return names.stream().filter(this::endLeftover).toList();
    }

    private boolean endLeftover(String name) {
        var left = recorded(name);
        if (left != null) {
            stop(name, left, PATIENCE);
            return true;
        }
        forget(name);
        return false;
    }

    /** The recorded process if it still runs. The start time tells it from a stranger that got the same id. */
    private ProcessHandle recorded(String name) {
        try {
            if (!Files.exists(record(name))) return null;
            var words = Files.readString(record(name)).split(" ");
            return ProcessHandle.of(Long.parseLong(words[0]))
                    .filter(ProcessHandle::isAlive)
                    .filter(process -> words.length > 1 && startOf(process).equals(words[1]))
                    .orElse(null);
        } catch (IOException | NumberFormatException e) {
            return null;
        }
    }

    private static String startOf(ProcessHandle process) {
        return process.info().startInstant().map(Instant::toString).orElse("unknown");
    }

    private static boolean ended(ProcessHandle process, Duration patience) {
        try {
            process.onExit().get(patience.toMillis(), TimeUnit.MILLISECONDS);
            return true;
        } catch (TimeoutException e) {
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        } catch (ExecutionException e) {
            throw new IllegalStateException(e);
        }
    }

    private void forget(String name) {
        try {
            Files.deleteIfExists(record(name));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Path record(String name) {
        return folder.resolve(name + ".pid");
    }
}
