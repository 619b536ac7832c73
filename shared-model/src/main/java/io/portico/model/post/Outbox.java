package io.portico.model.post;

import io.portico.model.access.EmailAddress;
import io.portico.platform.DatabaseClock;
import io.portico.platform.Settings;
import io.portico.tenancy.TenantService;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.net.URI;
import java.time.Duration;

/** The only way out for mail: a letter is written in the transaction that caused it; nothing is mailed from a request. */
@TenantService
public class Outbox {

    @PersistenceContext(unitName = "firm")
    EntityManager em;

    @Inject
    DatabaseClock clock;

    @Inject
    Settings settings;

    @Inject
    Seal seal;

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

    /** Writes what was sent before the transaction goes on in another firm. */
    void write() {
        em.flush();
    }

    private Letter letter(String kind, Lane lane, EmailAddress to, Mail mail, Duration life) {
        var now = clock.now();
        var domain = URI.create(settings.baseUrl()).getHost();
        var expires = life == null ? null : now.plus(life);
        return new Letter(kind, lane, to, mail.subject(), seal.close(mail), domain, expires, now);
    }
}
