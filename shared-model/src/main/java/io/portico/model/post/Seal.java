package io.portico.model.post;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.portico.model.access.Secret.Purpose;
import io.portico.platform.Settings;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.Json;
import java.io.StringReader;

/** Closes what a letter says and opens it again, so that whoever reads the table learns no code and no link. */
@ApplicationScoped
public class Seal {

    /** Sealed letters belong to this context, so that no other sealed thing can be passed off as one. */
    private static final String CONTEXT = "letter";

    @Inject
    Settings settings;

    /** The mail as bytes that only this installation can open. */
    public byte[] close(Mail mail) {
        var plain = Json.createObjectBuilder()
                .add("subject", mail.subject())
                .add("html", mail.html())
                .add("text", mail.text())
                .build()
                .toString();
        return settings.secret().seal(Purpose.MAIL, plain.getBytes(UTF_8), CONTEXT);
    }

    /** The mail in these bytes; throws when they were sealed with another secret. */
    public Mail open(byte[] sealed) {
        var plain = settings.secret()
                .open(Purpose.MAIL, sealed, CONTEXT)
                .orElseThrow(() -> new IllegalStateException("a letter was sealed with another secret"));
        try (var reader = Json.createReader(new StringReader(new String(plain, UTF_8)))) {
            var json = reader.readObject();
            return new Mail(json.getString("subject"), json.getString("html"), json.getString("text"));
        }
    }
}
