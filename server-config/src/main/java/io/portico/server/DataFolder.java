package io.portico.server;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Where everything lies that outlives a start: never below a build's own folder. */
record DataFolder(Path path) {

    private static final long MEBIBYTE = 1024L * 1024;
    private static final long LEAST_FREE = 100;

    /** The folder the settings name, else {@code .portico} in the project or where the launcher was called. */
    static Path root() {
        var named = System.getenv("PORTICO_DATA");
        var folder = named == null || named.isBlank() ? ".portico" : named;
        return Path.of(System.getProperty("portico.project", "")).resolve(folder).toAbsolutePath().normalize();
    }

    /** Opens the folder, or refuses with a sentence when it can't be written or is nearly full. */
    static DataFolder open(Path path) {
        var folder = new DataFolder(path);
        try {
            Files.createDirectories(folder.run());
            Files.createDirectories(folder.log());
            Files.createDirectories(folder.mail());
            Files.delete(Files.createTempFile(folder.run(), "try", null));
        } catch (IOException e) {
            throw new CannotStart("The data folder %s can't be written (%s): mend its permissions, free some space, "
                    + "or name another with PORTICO_DATA.", path, e.getMessage());
        }
        folder.needs(LEAST_FREE, "running");
        return folder;
    }

    /** Refuses with a sentence unless so many MiB are free. */
    void needs(long mebibytes, String what) {
        try {
            var free = Files.getFileStore(path).getUsableSpace() / MEBIBYTE;
            if (free < mebibytes) {
                throw new CannotStart("The disk of %s has %d MB left and %s needs %d MB: free some space, "
                        + "or name a folder elsewhere with PORTICO_DATA.", path, free, what, mebibytes);
            }
        } catch (IOException e) {
            throw new CannotStart("The data folder %s can't be read (%s): name another with PORTICO_DATA.",
                    path, e.getMessage());
        }
    }

    /** Unpacked programs: the server's runtime and, for a demo, the database's. */
    Path programs() {
        return path.resolve("programs");
    }

    /** The server's configuration, the wars and its work area. */
    Path server() {
        return path.resolve("server");
    }

    Path database() {
        return path.resolve("database");
    }

    /** Mails that the demo caught, one file each. */
    Path mail() {
        return path.resolve("mail");
    }

    Path log() {
        return path.resolve("log");
    }

    /** What is running: process records, sockets, the lock. */
    Path run() {
        return path.resolve("run");
    }

    Path launchers() {
        return path.resolve("launcher");
    }
}
