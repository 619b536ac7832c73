package io.portico.model.post;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.portico.model.access.EmailAddress;
import io.portico.model.access.Secret.Purpose;
import io.portico.platform.DatabaseClock;
import io.portico.platform.Settings;
import io.portico.tenancy.TenantService;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.io.StringReader;
import java.net.URI;
import java.time.Duration;

/** The only way out for mail: a letter is written in the transaction that caused it; nothing is mailed from a request. */
@TenantService
public class Outbox {

    /** Sealed letters belong to this context, so that no other sealed thing can be passed off as one. */
    static final String CONTEXT = "letter";

    @PersistenceContext(unitName = "firm")
    EntityManager em;

    @Inject
    DatabaseClock clock;

    @Inject
    Settings settings;

    /** Puts a mail on its way; one not sent within {@code life} is dropped (null: it stays worth sending). */
    public Letter send(String kind, Lane lane, EmailAddress to, Mail mail, Duration life) {
        var letter = letter(kind, lane, to, mail, life);
        em.persist(letter);
        return letter;
    }

    /** Does all the work of sending and sends nothing: what an unknown address costs must not differ from a known one. */
    public void pretend(String kind, Lane lane, EmailAddress to, Mail mail, Duration life) {
        var letter = letter(kind, lane, to, mail, life);
        letter.drop();
        em.persist(letter);
    }

    private Letter letter(String kind, Lane lane, EmailAddress to, Mail mail, Duration life) {
        var now = clock.now();
        var domain = URI.create(settings.baseUrl()).getHost();
        return new Letter(kind, lane, to, sealed(mail), domain, life == null ? null : now.plus(life), now);
    }

    private byte[] sealed(Mail mail) {
        var plain = Json.createObjectBuilder()
                .add("subject", mail.subject())
                .add("html", mail.html())
                .add("text", mail.text())
                .build()
                .toString();
        return settings.secret().seal(Purpose.MAIL, plain.getBytes(UTF_8), CONTEXT);
    }

    /** Opens what was sealed here; for the one who sends. */
    public Mail opened(byte[] sealed) {
        var plain = settings.secret()
                .open(Purpose.MAIL, sealed, CONTEXT)
                .orElseThrow(() -> new IllegalStateException("a letter was sealed with another secret"));
        try (var reader = Json.createReader(new StringReader(new String(plain, UTF_8)))) {
            var json = reader.readObject();
            return new Mail(json.getString("subject"), json.getString("html"), json.getString("text"));
        }
    }
}
