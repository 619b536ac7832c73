package io.portico.client.registration;

import io.portico.model.access.Token;
import io.portico.model.post.Invited;
import io.portico.model.post.Mail;
import io.portico.model.post.Stationery;
import io.portico.model.sharing.Invitation;
import io.portico.model.words.Texts;
import io.portico.platform.DatabaseClock;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.stream.Collectors;

/** Words the invitation that somebody asked for anew; it reads like the first one. */
@ApplicationScoped
public class InvitationMail {

    @Inject
    Stationery stationery;

    @Inject
    Texts texts;

    @Inject
    DatabaseClock clock;

    /** The mail for the recipient of the old invitation, with the new one's token. */
    public Mail write(Invitation old, Token token) {
        var client = old.client();
        var share = old.share();
        var until = LocalDate.ofInstant(clock.now().plus(Invitation.LIFE), client.zone());
        var what = share.scope().sections().stream()
                .sorted()
                .map(section -> texts.text(client.language(), "shared." + section))
                .collect(Collectors.joining(", "));
        var page = stationery.page("/invitation?i=" + token.value());
        var name = client.isRegistered() ? client.name() : null;
        return stationery
                .mails(client.formats())
                .invitation(new Invited(name, old.invitedBy(), share.customer().name(), what, old.note(), until, page));
    }
}
