package io.portico.outbox;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;

import io.portico.journeys.ui.Example;
import io.portico.model.access.PublicId;
import io.portico.model.access.Secret;
import io.portico.model.access.Secret.Purpose;
import io.portico.server.TestServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;

/** Letters of one firm, laid into the outbox as the apps do it. */
public final class Letters {

    private static final int LOOKS = 600;

    private final Example firm;

    public Letters(Example firm) {
        this.firm = firm;
    }

    /** A letter of a kind in a lane (0 codes, 1 invitations, 2 the rest), due {@code after} SQL's interval from now. */
    public String add(String kind, int lane, String recipient, String after) {
        var publicId = PublicId.fresh().value();
        var messageId = "<" + publicId.toLowerCase(Locale.ROOT) + "@portal.example>";
        Example.change("""
                insert into letter (tenant_id, public_id, kind, lane, recipient, content, message_id, state, not_before, created_at)
                values (?, ?, ?, ?, ?, ?, ?, 'READY', utc_timestamp(6) + interval %s, utc_timestamp(6))
                """.formatted(after), firm.id(), publicId, kind, lane, recipient, sealed(), messageId);
        return messageId;
    }

    /** What the letter says, sealed with the server's secret. */
    static byte[] sealed() {
        var plain = """
                {"subject": "Jūsų kodas – Әулиеата", "html": "<p>Labas, Әулиеата</p>", "text": "Labas, Әулиеата"}
                """;
        return Secret.of(TestServer.get().secret()).seal(Purpose.MAIL, plain.getBytes(UTF_8), "letter");
    }

    void change(String messageId, String assignment) {
        Example.change("update letter set " + assignment + " where message_id = ?", messageId);
    }

    Object look(String messageId, String column) {
        return Example.look("select " + column + " from letter where message_id = ?", messageId);
    }

    /** Waits until all letters of the firm stand like this. */
    void await(String state) {
        for (var looks = 0; looks < LOOKS; looks++) {
            var others = (Number) Example.look(
                    "select count(*) from letter where tenant_id = ? and state <> ?", firm.id(), state);
            if (others.intValue() == 0) return;
            pause();
        }
        throw new AssertionError("Some letters never became " + state);
    }

    void await(String messageId, String state) {
        for (var looks = 0; looks < LOOKS && !state.equals(look(messageId, "state")); looks++) pause();
        if (!state.equals(look(messageId, "state"))) throw new AssertionError("Never became " + state);
    }

    /** Lets no time pass between tries until the letter stands like this. */
    void hurry(String messageId, String state) {
        for (var looks = 0; looks < LOOKS && !state.equals(look(messageId, "state")); looks++) {
            change(messageId, "not_before = utc_timestamp(6)");
            pause();
        }
        await(messageId, state);
    }

    /** How often a letter arrived at the mail server. */
    static long arrivals(String messageId) {
        try (var files = Files.list(TestServer.get().mails())) {
            return files.filter(file -> file.toString().endsWith(".eml"))
                    .filter(file -> contains(file, "Message-ID: " + messageId))
                    .count();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static boolean contains(Path file, String line) {
        try {
            return Files.readString(file, ISO_8859_1).contains(line);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void pause() {
        try {
            Thread.sleep(100);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
