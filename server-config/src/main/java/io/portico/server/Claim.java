package io.portico.server;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/** One running launcher per data folder. The operating system lets go of the claim when a launcher is killed. */
class Claim {

    private static final int TRIES = 300;

    private final FileChannel channel;

    private Claim(FileChannel channel) {
        this.channel = channel;
    }

    /** Claims the folder. Waits for a launcher that is just stopping; refuses with a sentence if one is running. */
    static Claim of(DataFolder data) {
        try {
            var channel = FileChannel.open(data.run().resolve("lock"), StandardOpenOption.CREATE,
                    StandardOpenOption.WRITE);
            for (var tries = 0; lock(channel) == null; tries++) {
                if (tries == 0 && isStopping(data)) Progress.say("Waiting for the earlier start to finish stopping");
                if (tries > TRIES || !isStopping(data)) throw taken(data);
                Thread.sleep(100);
            }
            Files.deleteIfExists(stopping(data));
            Files.writeString(holder(data), String.valueOf(ProcessHandle.current().pid()));
            return new Claim(channel);
        } catch (IOException e) {
            throw new CannotStart("The data folder %s can't be claimed (%s): name another with PORTICO_DATA.",
                    data.path(), e.getMessage());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw taken(data);
        }
    }

    /** Lets the next launcher know that this one is on its way out and worth waiting for. */
    static void saysItStops(DataFolder data) {
        try {
            Files.writeString(stopping(data), "");
        } catch (IOException e) {
            // Then the next launcher refuses instead of waiting.
        }
    }

    void release() {
        try {
            channel.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static FileLock lock(FileChannel channel) throws IOException {
        try {
            return channel.tryLock();
        } catch (OverlappingFileLockException e) {
            return null;
        }
    }

    private static CannotStart taken(DataFolder data) {
        return new CannotStart("Portico already runs from %s (process %s): stop it first, or name another folder with "
                + "PORTICO_DATA and another port with PORTICO_HTTP_PORT.", data.path(), holder(data, "unknown"));
    }

    private static String holder(DataFolder data, String otherwise) {
        try {
            return Files.readString(holder(data));
        } catch (IOException e) {
            return otherwise;
        }
    }

    private static Path holder(DataFolder data) {
        return data.run().resolve("launcher.pid");
    }

    private static boolean isStopping(DataFolder data) {
        return Files.exists(stopping(data));
    }

    private static Path stopping(DataFolder data) {
        return data.run().resolve("stopping");
    }
}
