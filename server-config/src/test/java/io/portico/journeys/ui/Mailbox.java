package io.portico.journeys.ui;

import io.portico.server.TestServer;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Properties;
import java.util.Set;

/** Where every mail of the test server ends up. A test reads its own people's mails, each of them once. */
public class Mailbox {

    /** Far more than any mail needs: reaching it means that none was sent. */
    private static final int LOOKS = 600;
    private static final int BETWEEN_LOOKS_MILLIS = 100;

    private final Set<Path> read = new HashSet<>();

    /** The next mail to this address that this test hasn't read yet, waiting until it has arrived. */
    public Mail next(String address) {
        for (var looks = 0; looks < LOOKS; looks++) {
            for (var file : files()) {
                if (read.contains(file)) continue;
                var mail = open(file);
                if (!mail.isTo(address)) continue;
                read.add(file);
                return mail;
            }
            pause();
        }
        throw new AssertionError("No mail came to " + address + "; there are " + to(address).size() + " older ones.");
    }

    /** The newest mail to this address; waits for the first when there is none yet. */
    public Mail lastTo(String address) {
        var there = to(address);
        return there.isEmpty() ? next(address) : there.get(there.size() - 1);
    }

    /** All that have arrived for this address so far, oldest first. */
    public List<Mail> to(String address) {
        return files().stream().map(Mailbox::open).filter(mail -> mail.isTo(address)).toList();
    }

    private static List<Path> files() {
        try (var files = Files.list(TestServer.get().mails())) {
            return files.filter(file -> file.toString().endsWith(".eml")).sorted().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Mail open(Path file) {
        try (var in = Files.newInputStream(file)) {
            return Mail.of(new MimeMessage(Session.getInstance(new Properties()), in));
        } catch (IOException | MessagingException e) {
            throw new IllegalStateException(file.toString(), e);
        }
    }

    private static void pause() {
        try {
            Thread.sleep(BETWEEN_LOOKS_MILLIS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
