package io.portico.admin.sharing;

import static java.time.ZoneOffset.UTC;

import io.portico.admin.access.CurrentColleague;
import io.portico.model.access.Token;
import io.portico.model.post.Invited;
import io.portico.model.post.Lane;
import io.portico.model.post.Letter;
import io.portico.model.post.Outbox;
import io.portico.model.post.Stationery;
import io.portico.model.sharing.Invitation;
import io.portico.model.sharing.Share;
import io.portico.model.words.Texts;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;

/** Writes to somebody what is shared with them, in their own language. */
@RequestScoped
public class ShareMail {

    @Inject
    Stationery stationery;

    @Inject
    Outbox outbox;

    @Inject
    Texts texts;

    @Inject
    CurrentColleague me;

    /** The way in for somebody who hasn't registered yet. */
    Letter invite(Share share, Token token, String note, Instant now) {
        var client = share.client();
        var until = LocalDate.ofInstant(now.plus(Invitation.LIFE), client.zone());
        var page = stationery.page("/invitation?i=" + token.value());
        var mail = stationery.mails(client.formats()).invitation(invited(share, note, until, page));
        return outbox.send("invitation", Lane.INVITATION, client.email(), mail, Invitation.LIFE);
    }

    /** The news for somebody who signs in already. */
    Letter tell(Share share, String note, Instant now) {
        var client = share.client();
        var page = stationery.page("/?customer=" + share.customer().publicId());
        var mail = stationery
                .mails(client.formats())
                .access(invited(share, note, LocalDate.ofInstant(now, UTC), page));
        return outbox.send("access", Lane.INVITATION, client.email(), mail, Invitation.LIFE);
    }

    private Invited invited(Share share, String note, LocalDate until, String page) {
        var client = share.client();
        var words = texts.in(client.formats());
        var what = share.until() == null
                ? words.text("share.mail.invoices")
                : words.text("share.mail.invoicesUntil", share.until());
        var name = client.isRegistered() ? client.name() : null;
        return new Invited(name, me.getName(), share.customer().name(), what, note, until, page);
    }
}
