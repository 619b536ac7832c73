package io.portico.admin.account;

import io.portico.admin.access.Threshold;
import io.portico.model.Refusal;
import io.portico.model.access.Device;
import io.portico.model.access.EmailAddress;
import io.portico.model.access.OneTimeCode;
import io.portico.model.colleague.StaffEmails;
import io.portico.model.post.Asked;
import io.portico.platform.DatabaseClock;
import io.portico.platform.Limit;
import io.portico.platform.Limits;
import io.portico.web.Origins;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.Optional;

/** The signed-in colleague's own address, asked for and proven in this session. */
@RequestScoped
class OwnEmail {

    @Inject
    Me me;

    @Inject
    StaffEmails emails;

    @Inject
    EmailNews news;

    @Inject
    Threshold threshold;

    @Inject
    Limits limits;

    @Inject
    DatabaseClock clock;

    @Inject
    Origins origins;

    /** The address that waits for its code. */
    Optional<StaffEmails.Waiting> waiting() {
        return emails.waiting(me.session());
    }

    /** Mails a code to the address wanted. */
    void ask(EmailAddress wanted) {
        if (!limits.allows(Limit.CODE_MAILS_PER_NETWORK, origins.current().network())) throw new Refusal("signIn.tooMany");

        emails.ask(me.colleague(), me.session(), wanted, new Asked(clock.now(), Device.of(origins.current().agent())));
    }

    /** Takes the code and moves; all other browsers are signed out, and every firm reads it. */
    EmailAddress move(OneTimeCode typed) {
        var address = emails.redeem(me.session(), typed);
        news.change(me.colleague(), address, origins.current().agent());
        threshold.alone();
        return address;
    }
}
