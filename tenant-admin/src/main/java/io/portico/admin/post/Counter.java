package io.portico.admin.post;

import io.portico.model.post.Seal;
import io.portico.platform.Settings;
import io.portico.tenancy.Firm;
import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.Transport;
import java.time.Clock;

/** Where letters are handed to the mail server. */
@ApplicationScoped
public class Counter {

    @Resource(lookup = "mail/portico")
    Session session;

    @Inject
    Settings settings;

    @Inject
    Seal seal;

    @Inject
    Clock clock;

    /** A connection to the mail server, for as many letters as there are. */
    Transport open() throws MessagingException {
        var transport = session.getTransport("smtp");
        transport.connect();
        return transport;
    }

    /** Hands over one letter. */
    Attempt hand(Transport transport, ClaimedLetter letter, Firm firm) {
        try {
            var mail = seal.open(letter.content());
            var envelope = Envelope.of(session, letter, mail, firm, settings.mailFrom(), clock.instant());
            transport.sendMessage(envelope, envelope.getAllRecipients());
            return Attempt.TAKEN;
        } catch (MessagingException | RuntimeException e) {
            return Attempt.failed(e);
        }
    }
}
