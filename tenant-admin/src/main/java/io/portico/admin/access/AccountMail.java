package io.portico.admin.access;

import io.portico.model.access.Device;
import io.portico.model.colleague.Colleague;
import io.portico.model.post.AccountChange;
import io.portico.model.post.Asked;
import io.portico.model.post.FactorMails;
import io.portico.model.post.HousePost;
import io.portico.model.post.Lane;
import io.portico.model.words.Formats;
import io.portico.platform.DatabaseClock;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;

/** Tells the owner of an account by mail, in the house's name, what was changed in it: they may not be who did it. */
@ApplicationScoped
public class AccountMail {

    @Inject
    HousePost post;

    @Inject
    DatabaseClock clock;

    @Inject
    HttpServletRequest request;

    /** The notice that somebody came in with a browser the owner had never come in with. */
    void newDevice(Colleague owner) {
        var seen = new Asked(clock.now(), Device.of(request.getHeader("User-Agent")));
        var mail = post.mails(Formats.usual(owner.language(), owner.zone()))
                .newDevice(seen, post.page(StaffAuthentication.ACCOUNT));
        post.send("new-device", Lane.NOTICE, owner.email(), mail, null);
    }

    public void tell(Colleague owner, AccountChange change) {
        tell(owner, change, null);
    }

    /** The same with the name of what it is about. */
    public void tell(Colleague owner, AccountChange change, String name) {
        var asked = new Asked(clock.now(), Device.of(request.getHeader("User-Agent")));
        var mail = new FactorMails(post.mails(Formats.usual(owner.language(), owner.zone())))
                .accountChanged(change, name, asked, post.page(StaffAuthentication.ACCOUNT));
        post.send("account", Lane.NOTICE, owner.email(), mail, null);
    }
}
