package io.portico.client.demo;

import io.portico.platform.Settings;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Properties;
import java.util.regex.Pattern;

/** The mails that the demo's mail server kept, one file each. */
@ApplicationScoped
public class Mailbox {

    private static final int MOST = 200;
    private static final String ENDING = ".eml";
    private static final Pattern ID = Pattern.compile("\\d{1,15}");

    @Inject
    Settings settings;

    /** The newest mails first, at most 200; to this address only, if one is given. */
    public List<CaughtMail> list(String to) {
        try (var files = Files.list(folder())) {
            return files.map(file -> file.getFileName().toString())
                    .filter(name -> name.endsWith(ENDING))
                    .sorted(Comparator.reverseOrder())
                    .map(name -> name.substring(0, name.length() - ENDING.length()))
                    .flatMap(id -> find(id).stream())
                    .filter(mail -> mail.isTo(to))
                    .limit(MOST)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** One mail; empty when there is none of that name. */
    public Optional<CaughtMail> find(String id) {
        if (id == null || !ID.matcher(id).matches()) return Optional.empty();

        var file = folder().resolve(id + ENDING);
        if (!Files.exists(file)) return Optional.empty();

        try (var content = Files.newInputStream(file)) {
            return Optional.of(CaughtMail.of(id, new MimeMessage(Session.getInstance(new Properties()), content)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (MessagingException e) {
            return Optional.empty();
        }
    }

    private Path folder() {
        return Path.of(settings.dataFolder(), "mail");
    }
}
