package io.portico.admin.post;

import io.portico.model.post.Lane;
import io.portico.platform.Figures;
import io.portico.tenancy.Firms;
import io.portico.tenancy.Inside;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.mail.MessagingException;
import jakarta.mail.Transport;
import java.lang.System.Logger.Level;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicBoolean;

/** One sender's work: claim what is due, hand it over, write down what became of it, until nothing is due. */
@ApplicationScoped
public class Round {

    private static final System.Logger LOG = System.getLogger(Round.class.getName());
    private static final Duration WITHOUT_SERVER = Duration.ofSeconds(10);

    @Inject
    Letters letters;

    @Inject
    Counter counter;

    @Inject
    Bounces bounces;

    @Inject
    Firms firms;

    @Inject
    Inside inside;

    private final AtomicBoolean serverAnswers = new AtomicBoolean(true);
    private volatile boolean closing;

    /** Sends everything that is due in the lanes up to this one. */
    public void go(Lane last) {
        while (!closing && batch(last)) {
            // There may be more.
        }
    }

    /** Sends what one claim brings; false when there was nothing or the mail server can't be reached. */
    public boolean batch(Lane last) {
        var claimed = letters.claim(UUID.randomUUID().toString(), last.ordinal());
        if (claimed.isEmpty()) return false;

        try {
            var transport = counter.open();
            tellReached();
            send(transport, claimed);
            return true;
        } catch (MessagingException e) {
            var problem = Attempt.failed(e).reason();
            tellUnreached(problem);
            Figures.count("portico_mail_server_unreached_total");
            // Not the letters' fault: no try is counted.
            for (var letter : claimed) letters.again(letter, WITHOUT_SERVER, problem);
            return false;
        }
    }

    private void send(Transport transport, List<ClaimedLetter> claimed) {
        try (transport) {
            for (var letter : claimed) {
                if (closing || !transport.isConnected()) letters.giveBack(letter);
                else send(transport, letter);
            }
        } catch (MessagingException e) {
            LOG.log(Level.DEBUG, "The mail server did not say goodbye", e);
        }
    }

    private void send(Transport transport, ClaimedLetter letter) {
        if (!letters.begin(letter)) return;

        var firm = firms.byId(letter.firm());
        var attempt = counter.hand(transport, letter, firm);
        Figures.count("portico_letters_total", "outcome", attempt.outcome().name().toLowerCase(Locale.ROOT));
        switch (attempt.outcome()) {
            case TAKEN -> letters.sent(letter);
            case REFUSED -> inside.tenant(firm, () -> bounces.bounce(letter, attempt.reason()));
            case FAILED -> failed(letter, attempt.reason());
        }
    }

    private void failed(ClaimedLetter letter, String reason) {
        var pause = Patience.after(letter.attempts() + 1);
        if (pause.isPresent()) letters.again(letter, pause.get(), reason);
        else letters.giveUp(letter, false, reason);
    }

    private void tellReached() {
        if (serverAnswers.compareAndSet(false, true)) LOG.log(Level.INFO, "The mail server answers again");
    }

    private void tellUnreached(String problem) {
        if (serverAnswers.compareAndSet(true, false)) {
            LOG.log(Level.WARNING, "The mail server can''t be reached, letters wait: {0}", problem);
        }
    }

    /** Ends after the letter at hand, for good. */
    public void close() {
        closing = true;
    }
}
