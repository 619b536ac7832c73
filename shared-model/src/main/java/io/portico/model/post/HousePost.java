package io.portico.model.post;

import io.portico.model.access.EmailAddress;
import io.portico.model.words.Formats;
import io.portico.tenancy.CurrentTenant;
import io.portico.tenancy.Firms;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;

/**
 * The house's own letters: what concerns a person of no firm, or of several, comes in the name of whoever runs this
 * installation. For work that has entered no firm; letters of a firm go through its {@link Outbox}.
 */
@ApplicationScoped
public class HousePost {

    @Inject
    Firms firms;

    @Inject
    CurrentTenant tenant;

    @Inject
    Outbox outbox;

    @Inject
    Stationery stationery;

    /** Mails in the house's name, worded for a recipient who reads like this. */
    public Mails mails(Formats recipient) {
        return tenant.visit(firms.house(), () -> stationery.mails(recipient));
    }

    /** A page of the administration as a link in a mail; the path begins with a slash and follows {@code /admin}. */
    public String page(String path) {
        return tenant.visit(firms.house(), () -> stationery.page(path));
    }

    /** Puts a mail on its way, in the transaction of the caller; one not sent within {@code life} is dropped. */
    public Letter send(String kind, Lane lane, EmailAddress to, Mail mail, Duration life) {
        return tenant.visit(firms.house(), () -> {
            var letter = outbox.send(kind, lane, to, mail, life);
            outbox.write();
            return letter;
        });
    }

    /** Does all the work of sending and sends nothing. */
    public void pretend(String kind, Lane lane, EmailAddress to, Mail mail, Duration life) {
        tenant.visit(firms.house(), () -> {
            outbox.pretend(kind, lane, to, mail, life);
            outbox.write();
            return null;
        });
    }
}
